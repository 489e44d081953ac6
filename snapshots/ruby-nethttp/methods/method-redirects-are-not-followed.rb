require 'net/http'

uri = URI('https://api.example.com/things/7')
response = Net::HTTP.get_response(uri)

response.error! if response.code.to_i >= 400
puts response.body
