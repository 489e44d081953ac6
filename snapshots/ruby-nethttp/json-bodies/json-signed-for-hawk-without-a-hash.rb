require 'json'
require 'net/http'

uri = URI('https://api.example.com/me')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/json'

payload = {
  title: 'Salt'
}
request.body = JSON.generate(payload)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
