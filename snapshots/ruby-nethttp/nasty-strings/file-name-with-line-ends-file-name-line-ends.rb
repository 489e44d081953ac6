require 'net/http'
require 'securerandom'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['form-data; name="lf"; filename="a%0Ab.txt"', 'text/plain', File.binread("files/unportable/a\nb.txt")],
  ['form-data; name="crlf"; filename="a%0D%0Ab.txt"', 'text/plain', File.binread("files/unportable/a\r\nb.txt")],
  ['form-data; name="cr"; filename="a%0Db.txt"', 'text/plain', File.binread("files/unportable/a\rb.txt")],
  ['form-data; name="lf-at-end"; filename="a%0A.txt"', 'text/plain', File.binread("files/unportable/a\n.txt")],
  ['form-data; name="heredoc-line"; filename="a%0AEOF%0Ab.txt"', 'text/plain', File.binread("files/unportable/a\nEOF\nb.txt")],
  ['form-data; name="heredoc-indented-line"; filename="a%0A  EOF%0A  EOT%0Ab.txt"', 'text/plain', File.binread("files/unportable/a\n  EOF\n  EOT\nb.txt")],
  ['form-data; name="here-string-line"; filename="a%0A%22@%0A\'@%0Ab.txt"', 'text/plain', File.binread("files/unportable/a\n\"@\n'@\nb.txt")],
  ['form-data; name="ruby-end-line"; filename="a%0A=end%0A__END__%0Ab.txt"', 'text/plain', File.binread("files/unportable/a\n=end\n__END__\nb.txt")]
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
