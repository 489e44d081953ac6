require 'net/http'
require 'securerandom'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['form-data; name="single"; filename="\'.txt"', 'text/plain', File.binread("files/unportable/'.txt")],
  ['form-data; name="double"; filename="%22.txt"', 'text/plain', File.binread('files/unportable/".txt')],
  ['form-data; name="both"; filename="it\'s %22so%22.txt"', 'text/plain', File.binread('files/unportable/it\'s "so".txt')],
  ['form-data; name="two-singles"; filename="\'\'.txt"', 'text/plain', File.binread("files/unportable/''.txt")],
  ['form-data; name="two-doubles"; filename="%22%22.txt"', 'text/plain', File.binread('files/unportable/"".txt')],
  ['form-data; name="backslash"; filename="\\.txt"', 'text/plain', File.binread('files/unportable/\\.txt')],
  ['form-data; name="backslash-at-end"; filename="a\\.txt"', 'text/plain', File.binread('files/unportable/a\\.txt')],
  ['form-data; name="two-backslashes"; filename="a\\\\.txt"', 'text/plain', File.binread('files/unportable/a\\\\.txt')],
  ['form-data; name="backslash-double"; filename="a\\%22b.txt"', 'text/plain', File.binread('files/unportable/a\\"b.txt')],
  ['form-data; name="backslash-single"; filename="a\\\'b.txt"', 'text/plain', File.binread('files/unportable/a\\\'b.txt')],
  ['form-data; name="backslash-n"; filename="a\\nb.txt"', 'text/plain', File.binread('files/unportable/a\\nb.txt')],
  ['form-data; name="backslash-u"; filename="\\u0041\\x41\\101.txt"', 'text/plain', File.binread('files/unportable/\\u0041\\x41\\101.txt')],
  ['form-data; name="folder"; filename="C:\\new\\table.txt"', 'text/plain', File.binread('files/unportable/C:\\new\\table.txt')]
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
