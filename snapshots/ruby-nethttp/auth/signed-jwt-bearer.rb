require 'net/http'

uri = URI('https://api.example.com/me')

request = Net::HTTP::Get.new(uri)
request['Authorization'] = 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJpbmVzIn0.2RQ6f7v7DHUvzidv3Ddf27Ghp5auQEiHctwwlRoGIGQ'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
