require 'net/http'

uri = URI('https://api.example.com/v1/books/b-1041')

request = Net::HTTP::Patch.new(uri)
request['Content-Type'] = 'application/merge-patch+json'
request['If-Match'] = '"7"'
request['Authorization'] = 'Bearer {{token}}'
request.body = <<~JSON.chomp
  {
    "price": { "amount": 16.00, "currency": "EUR" },
    "inStock": false
  }
JSON

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
