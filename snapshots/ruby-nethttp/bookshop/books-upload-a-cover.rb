require 'net/http'

uri = URI('https://api.example.com/v1/books/b-1041/cover')

request = Net::HTTP::Put.new(uri)
request['Authorization'] = 'Bearer {{token}}'

parts = [
  ['cover', File.open('files/cover.png', 'rb'), { filename: 'cover.png', content_type: 'image/png' }],
  ['caption', 'Front cover, second edition']
]
request.set_form(parts, 'multipart/form-data')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
