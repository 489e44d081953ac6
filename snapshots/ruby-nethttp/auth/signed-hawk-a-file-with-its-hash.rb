require 'net/http'

uri = URI('https://api.example.com/me')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'text/plain'
request.body_stream = File.open('files/notes.txt', 'rb')
request.content_length = request.body_stream.size

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
