require 'net/http'
require 'securerandom'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['form-data; name="three-singles"; filename="\'\'\'.txt"', 'text/plain', File.binread("files/unportable/'''.txt")],
  ['form-data; name="three-doubles"; filename="%22%22%22.txt"', 'text/plain', File.binread('files/unportable/""".txt')],
  ['form-data; name="four-doubles"; filename="%22%22%22%22.txt"', 'text/plain', File.binread('files/unportable/"""".txt')],
  ['form-data; name="double-at-end"; filename="a%22.txt"', 'text/plain', File.binread('files/unportable/a".txt')],
  ['form-data; name="double-hash"; filename="%22#.txt"', 'text/plain', File.binread('files/unportable/"#.txt')],
  ['form-data; name="double-two-hashes"; filename="%22##.txt"', 'text/plain', File.binread('files/unportable/"##.txt')],
  ['form-data; name="three-doubles-hash"; filename="%22%22%22#.txt"', 'text/plain', File.binread('files/unportable/"""#.txt')],
  ['form-data; name="paren-double"; filename=")%22.txt"', 'text/plain', File.binread('files/unportable/)".txt')],
  ['form-data; name="brackets"; filename="]] ]=].txt"', 'text/plain', File.binread('files/unportable/]] ]=].txt')],
  ['form-data; name="percent-q"; filename="} ) > |.txt"', 'text/plain', File.binread('files/unportable/} ) > |.txt')],
  ['form-data; name="html-comment-end"; filename="-->.txt"', 'text/plain', File.binread('files/unportable/-->.txt')],
  ['form-data; name="cdata"; filename="]]>.txt"', 'text/plain', File.binread('files/unportable/]]>.txt')],
  ['form-data; name="php-end"; filename="?>.txt"', 'text/plain', File.binread('files/unportable/?>.txt')],
  ['form-data; name="three-backticks"; filename="```.txt"', 'text/plain', File.binread('files/unportable/```.txt')],
  ['form-data; name="heredoc"; filename="EOF.txt"', 'text/plain', File.binread('files/unportable/EOF.txt')]
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
