require 'net/http'
require 'simple_oauth'

uri = URI('https://api.example.com/a%7Eb//c%2fd/%41')

request = Net::HTTP::Get.new(uri)

signature = SimpleOAuth::Header.new(
  'GET',
  uri,
  {},
  consumer_key: 'ck',
  consumer_secret: 'cs',
  token: 'at',
  token_secret: 'ts',
  signature_method: 'HMAC-SHA1'
)
request['Authorization'] = signature.to_s

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
