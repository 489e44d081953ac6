require 'net/http'

uri = URI('https://api.example.com/things?next=https://www.example.com/a?b&time=10:30&to=a@example.com,b;c')
response = Net::HTTP.get_response(uri)

response.value # raises an error unless the status is 2xx
puts response.body
