require 'json'
require 'net/http'

uri = URI('https://api.example.com/v1/orders')

request = Net::HTTP::Post.new(uri)
request['Accept'] = 'application/json'
request['Content-Type'] = 'application/json'
request['Authorization'] = 'Bearer {{token}}'

payload = {
  lines: [
    {
      bookId: 'b-1041',
      count: 1
    },
    {
      bookId: 'b-0977',
      count: 2
    }
  ],
  giftWrap: true,
  note: '{{note}}'
}
request.body = JSON.generate(payload)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
