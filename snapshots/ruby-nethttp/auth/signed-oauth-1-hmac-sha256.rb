require 'net/http'

uri = URI('https://api.example.com/request-token')

request = Net::HTTPGenericRequest.new('POST', false, true, uri)
request.content_length = 0

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
