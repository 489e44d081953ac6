require 'net/http'

uri = URI('https://api.example.com/raw')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'text/plain'
request.body = <<~TEXT
  lf: a
  b
  crlf: a\r
  b
  cr: a\rb
  lf-at-end: a

  tab: a	b
  vertical-tab: a\u000Bb
  form-feed: a\u000Cb
  bell: a\u0007b
  backspace: a\u0008b
  escape: \e[31mred
  delete: a\u007Fb
  control-before-digit: \u00011
TEXT

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
