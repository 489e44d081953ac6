require 'net/http'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['files', File.open('files/cover.png', 'rb'), { filename: 'cover.png', content_type: 'image/png' }],
  ['files', File.open('files/notes.txt', 'rb'), { filename: 'notes.txt', content_type: 'text/plain' }],
  ['files', File.open('files/all-bytes.bin', 'rb'), { filename: 'all-bytes.bin', content_type: 'application/octet-stream' }]
]
request.set_form(parts, 'multipart/form-data')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
