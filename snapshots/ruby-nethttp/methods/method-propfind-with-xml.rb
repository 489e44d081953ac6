require 'net/http'

uri = URI('https://api.example.com/things/7')

request = Net::HTTP::Propfind.new(uri)
request['Depth'] = '1'
request['Content-Type'] = 'application/xml'
request.body = <<~XML
  <?xml version="1.0"?>
  <propfind xmlns="DAV:"><allprop/></propfind>
XML

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
