require 'json'
require 'net/http'

uri = URI('https://api.example.com/json')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/json'

payload = {
  quote: '"',
  backslash: '\\',
  slash: '/',
  breaks: "\u0008\u000C\n\r\t",
  unicode: 'é日',
  pair: '😀',
  nul: "\u0000",
  separator: "\u2028\u2029"
}
request.body = JSON.generate(payload)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
