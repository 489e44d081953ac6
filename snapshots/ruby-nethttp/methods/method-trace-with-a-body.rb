require 'net/http'

uri = URI('https://api.example.com/things/7')

request = Net::HTTP::Trace.new(uri)
request['Content-Type'] = 'application/xml'
request.body = '<x/>'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
