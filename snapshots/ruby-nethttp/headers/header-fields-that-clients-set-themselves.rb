require 'net/http'

uri = URI('https://api.example.com/headers')

request = Net::HTTP::Get.new(uri)
request['User-Agent'] = 'bookshop/1.0'
request['Accept'] = 'application/json'
request['Accept-Encoding'] = 'identity'
request['Accept-Language'] = 'cs, en;q=0.5'
request['Cache-Control'] = 'no-cache'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
