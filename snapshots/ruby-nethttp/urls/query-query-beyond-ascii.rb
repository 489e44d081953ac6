require 'net/http'

uri = URI('https://api.example.com/things?%C5%BC%C3%B3%C5%82w=%E6%97%A5%E6%9C%AC&emoji=%F0%9F%98%80')
response = Net::HTTP.get_response(uri)

response.value # raises an error unless the status is 2xx
puts response.body
