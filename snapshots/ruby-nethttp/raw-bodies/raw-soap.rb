require 'net/http'

uri = URI('https://api.example.com/raw')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/soap+xml; charset=utf-8'
request['SOAPAction'] = '"urn:example:get"'
request.body = <<~XML.chomp
  <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
    <s:Body/>
  </s:Envelope>
XML

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
