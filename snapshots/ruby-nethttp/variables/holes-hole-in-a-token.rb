require 'net/http'

uri = URI('https://api.example.com/me')
response = Net::HTTP.get_response(uri)

response.value # raises an error unless the status is 2xx
puts response.body
