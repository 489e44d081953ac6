require 'net/http'
require 'simple_oauth'

uri = URI('https://api.example.com/posts?trim=user')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/x-www-form-urlencoded'
request.body = 'status=Hello%2C%20world%20%26%20co'

signature = SimpleOAuth::Header.new(
  'POST',
  uri,
  URI.decode_www_form(request.body),
  consumer_key: 'ck',
  consumer_secret: 'c&s',
  token: 't',
  token_secret: 't=s',
  signature_method: 'HMAC-SHA1'
)
request['Authorization'] = signature.to_s

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
