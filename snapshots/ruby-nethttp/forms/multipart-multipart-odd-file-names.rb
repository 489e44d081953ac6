require 'net/http'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['data', File.open('files/reading list (2).csv', 'rb'), { filename: 'reading list (2).csv', content_type: 'text/csv' }],
  ['data', File.open("files/it's the author's notes.txt", 'rb'), { filename: "it's the author's notes.txt", content_type: 'text/plain' }],
  ['data', File.open('files/żółw 日本 😀.txt', 'rb'), { filename: 'żółw 日本 😀.txt', content_type: 'text/plain' }],
  ['data', File.open('files/empty.txt', 'rb'), { filename: 'empty.txt', content_type: 'text/plain' }]
]
request.set_form(parts, 'multipart/form-data')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
