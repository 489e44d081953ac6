require 'net/http'

uri = URI('https://api.example.com/things?space=a%20b&slash=a%2Fb&and=a%26b&equals=a%3Db&percent=100%25&lower=%c3%a9')
response = Net::HTTP.get_response(uri)

response.value # raises an error unless the status is 2xx
puts response.body
