require 'net/http'

uri = URI('https://api.example.com/things?q=%22salt%22&r=it%27s&s=%3Cb%3E')
response = Net::HTTP.get_response(uri)

response.value # raises an error unless the status is 2xx
puts response.body
