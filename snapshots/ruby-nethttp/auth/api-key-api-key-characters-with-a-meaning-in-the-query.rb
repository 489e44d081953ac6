require 'net/http'

uri = URI('https://api.example.com/me?api%20key=a%26b=c+d%20%C3%A9%20')
response = Net::HTTP.get_response(uri)

response.value # raises an error unless the status is 2xx
puts response.body
