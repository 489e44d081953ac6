require 'net/http'

uri = URI('https://api.example.com/headers')

request = Net::HTTP::Get.new(uri)
request['Host'] = 'books.example.com'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
