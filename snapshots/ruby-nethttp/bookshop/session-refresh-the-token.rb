require 'net/http'

uri = URI('https://login.example.com/oauth/token')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/x-www-form-urlencoded'
request.body = 'grant_type=refresh_token&refresh_token={{refreshToken}}&client_id={{clientId}}&scope=books%3Aread%20books%3Awrite'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
