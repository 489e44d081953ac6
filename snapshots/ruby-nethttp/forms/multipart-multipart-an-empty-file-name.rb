require 'net/http'

uri = URI('https://api.example.com/things')

request = Net::HTTP::Post.new(uri)

parts = [
  ['file', File.open('files/notes.txt', 'rb'), { filename: '', content_type: 'text/plain' }]
]
request.set_form(parts, 'multipart/form-data')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
