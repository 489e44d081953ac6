require 'net/http'

uri = URI('https://api.example.com/v1/travel%20&%20food/%C3%A9?genre=travel%20&%20food/%C3%A9')

request = Net::HTTP::Post.new(uri)
request['X-Genre'] = 'travel & food/é'.encode('ISO-8859-1')
request['Content-Type'] = 'application/x-www-form-urlencoded'
request.body = 'genre=travel%20%26%20food%2F%C3%A9&travel%20%26%20food%2F%C3%A9=name'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
