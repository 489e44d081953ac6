require 'net/http'

uri = URI('http://[2001:db8::7]:8080/things')
response = Net::HTTP.get_response(uri)

response.value # raises an error unless the status is 2xx
puts response.body
