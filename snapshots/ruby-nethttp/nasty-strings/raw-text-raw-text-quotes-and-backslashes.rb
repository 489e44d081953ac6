require 'net/http'

uri = URI('https://api.example.com/raw')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'text/plain'
request.body = <<~'TEXT'
  single: '
  double: "
  both: it's "so"
  two-singles: ''
  two-doubles: ""
  backslash: \
  backslash-at-end: a\
  two-backslashes: a\\
  backslash-double: a\"b
  backslash-single: a\'b
  backslash-n: a\nb
  backslash-u: \u0041\x41\101
  folder: C:\new\table
TEXT

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
