require 'net/http'
require 'securerandom'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['form-data; name="dollar"; filename="$x.txt"', 'text/plain', File.binread('files/unportable/$x.txt')],
  ['form-data; name="dollar-home"; filename="$HOME.txt"', 'text/plain', File.binread('files/unportable/$HOME.txt')],
  ['form-data; name="dollar-brace"; filename="${x}.txt"', 'text/plain', File.binread('files/unportable/${x}.txt')],
  ['form-data; name="dollar-paren"; filename="$(id).txt"', 'text/plain', File.binread('files/unportable/$(id).txt')],
  ['form-data; name="dollar-digit"; filename="$1 $$ $.txt"', 'text/plain', File.binread('files/unportable/$1 $$ $.txt')],
  ['form-data; name="backticks"; filename="`id`.txt"', 'text/plain', File.binread('files/unportable/`id`.txt')],
  ['form-data; name="hash-brace"; filename="#{x}.txt"', 'text/plain', File.binread('files/unportable/#{x}.txt')],
  ['form-data; name="hash-dollar"; filename="#$x #@x.txt"', 'text/plain', File.binread('files/unportable/#$x #@x.txt')],
  ['form-data; name="format"; filename="%s %d %n %.txt"', 'text/plain', File.binread('files/unportable/%s %d %n %.txt')],
  ['form-data; name="percent-name"; filename="%PATH%.txt"', 'text/plain', File.binread('files/unportable/%PATH%.txt')],
  ['form-data; name="backslash-paren"; filename="\\(x).txt"', 'text/plain', File.binread('files/unportable/\\(x).txt')],
  ['form-data; name="at-name"; filename="@x @{x}.txt"', 'text/plain', File.binread('files/unportable/@x @{x}.txt')],
  ['form-data; name="exclamation"; filename="!x !!.txt"', 'text/plain', File.binread('files/unportable/!x !!.txt')],
  ['form-data; name="brace"; filename="{x} {0} {}.txt"', 'text/plain', File.binread('files/unportable/{x} {0} {}.txt')],
  ['form-data; name="erb"; filename="<%= x %>.txt"', 'text/plain', File.binread('files/unportable/<%= x %>.txt')],
  ['form-data; name="tilde"; filename="~x *.txt [a-z].txt"', 'text/plain', File.binread('files/unportable/~x *.txt [a-z].txt')]
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
