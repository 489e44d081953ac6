require 'net/http'

uri = URI("https://api.example.com/things/'/%22/it's%20%22so%22/''/%22%22///a//a///a/%22b/a/'b/a/nb//u0041/x41/101/C:/new/table")
response = Net::HTTP.get_response(uri)

response.value # raises an error unless the status is 2xx
puts response.body
