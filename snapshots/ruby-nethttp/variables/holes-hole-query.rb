require 'net/http'

uri = URI('https://api.example.com/things?{{key}}=1&value={{value}}&part=a%20{{value}}%20%26%20b')
response = Net::HTTP.get_response(uri)

response.value # raises an error unless the status is 2xx
puts response.body
