require 'net/http'

uri = URI('https://api.example.com/raw')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'text/plain'
request.body = <<~TEXT
  latin: é ½
  latin-control: a\u0085b
  no-break-space: a b
  line-separator: a\u2028b
  paragraph-separator: a\u2029b
  byte-order-mark: \uFEFFa
  combining: é
  astral: 😀𝒳
  joined: 👩\u200D👩\u200D👧
  right-to-left: \u202Eabc\u202C שלום
  zero-width: a\u200Bb
TEXT

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
