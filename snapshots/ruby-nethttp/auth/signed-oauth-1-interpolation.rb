require 'net/http'
require 'simple_oauth'

uri = URI('https://api.example.com/me?lang={{lang}}')

request = Net::HTTP::Get.new(uri)

signature = SimpleOAuth::Header.new(
  'GET',
  uri,
  {},
  consumer_key: '{{consumer_key}}',
  consumer_secret: '{{consumer_secret}}',
  token: '{{token}}',
  token_secret: '{{token_secret}}',
  callback: '{{callback}}',
  verifier: '{{verifier}}',
  signature_method: 'HMAC-SHA1'
)
request['Authorization'] = signature.to_s.sub('OAuth ') { 'OAuth realm="{{realm}}", ' }

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
