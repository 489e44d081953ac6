require 'net/http'

uri = URI('{{origin}}/things?a=1')
response = Net::HTTP.get_response(uri)

response.value # raises an error unless the status is 2xx
puts response.body
