require 'net/http'

uri = URI('https://api.example.com/raw')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/xml'
request.body = <<~XML.chomp
  <?xml version="1.0" encoding="UTF-8"?>
  <book id="1"><title>Salt &amp; sea</title><!-- note --></book>
XML

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
