require 'net/http'

uri = URI('https://api.example.com/me?jwt=eyJraWQiOiIyMDI2IiwiYWxnIjoiSFMyNTYifQ.eyJzdWIiOiJpbmVzIn0.CjncgwXTzYuGF5-5gSzGMWnGJ_Dn-fcRvNQ0-hCy7Y4')
response = Net::HTTP.get_response(uri)

response.value # raises an error unless the status is 2xx
puts response.body
