require 'net/http'
require 'securerandom'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['form-data; name="meta"', 'application/json', '{"title": "{{title}}"}'],
  ['form-data; name="note"', nil, '{{note}}']
]
boundary = SecureRandom.hex
body = parts.map do |disposition, type, content|
  type = "\r\nContent-Type: #{type}" if type
  "--#{boundary}\r\nContent-Disposition: #{disposition}#{type}\r\n\r\n".b + content.b
end
request['Content-Type'] = "multipart/form-data; boundary=#{boundary}"
request.body = "#{body.join("\r\n")}\r\n--#{boundary}--\r\n"

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
