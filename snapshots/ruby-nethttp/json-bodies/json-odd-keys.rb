require 'json'
require 'net/http'

uri = URI('https://api.example.com/json')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/json'

payload = {
  '': 'empty',
  ' ': 'blank',
  'a b': 1,
  'a.b': 2,
  'a[0]': 3,
  'a-b': 4,
  '0': 5,
  '@id': 6,
  '#id': 7,
  'a"b': 8,
  "a\nb": 9
}
request.body = JSON.generate(payload)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
