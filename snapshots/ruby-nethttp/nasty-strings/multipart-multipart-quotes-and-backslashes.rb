require 'net/http'
require 'securerandom'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['form-data; name="single"', nil, "'"],
  ['form-data; name="\'"', nil, 'single'],
  ['form-data; name="double"', nil, '"'],
  ['form-data; name="%22"', nil, 'double'],
  ['form-data; name="both"', nil, 'it\'s "so"'],
  ['form-data; name="it\'s %22so%22"', nil, 'both'],
  ['form-data; name="two-singles"', nil, "''"],
  ['form-data; name="\'\'"', nil, 'two-singles'],
  ['form-data; name="two-doubles"', nil, '""'],
  ['form-data; name="%22%22"', nil, 'two-doubles'],
  ['form-data; name="backslash"', nil, '\\'],
  ['form-data; name="\\"', nil, 'backslash'],
  ['form-data; name="backslash-at-end"', nil, 'a\\'],
  ['form-data; name="a\\"', nil, 'backslash-at-end'],
  ['form-data; name="two-backslashes"', nil, 'a\\\\'],
  ['form-data; name="a\\\\"', nil, 'two-backslashes'],
  ['form-data; name="backslash-double"', nil, 'a\\"b'],
  ['form-data; name="a\\%22b"', nil, 'backslash-double'],
  ['form-data; name="backslash-single"', nil, 'a\\\'b'],
  ['form-data; name="a\\\'b"', nil, 'backslash-single'],
  ['form-data; name="backslash-n"', nil, 'a\\nb'],
  ['form-data; name="a\\nb"', nil, 'backslash-n'],
  ['form-data; name="backslash-u"', nil, '\\u0041\\x41\\101'],
  ['form-data; name="\\u0041\\x41\\101"', nil, 'backslash-u'],
  ['form-data; name="folder"', nil, 'C:\\new\\table'],
  ['form-data; name="C:\\new\\table"', nil, 'folder']
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
