require 'net/http'

uri = URI('https://api.example.com/headers')

request = Net::HTTP::Get.new(uri)
request['Origin'] = 'https://www.example.com'
request['Referer'] = 'https://www.example.com/a'
request['Date'] = 'Sun, 06 Nov 1994 08:49:37 GMT'
request['Via'] = '1.1 proxy.example.com'
request['Sec-Fetch-Mode'] = 'cors'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
