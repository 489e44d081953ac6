require 'net/http'

uri = URI('https://api.example.com')

request = Net::HTTP::Get.new('/things?list[]=1&list[]=2&map[key]=3&set={a|b}&caret=^\\`')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
