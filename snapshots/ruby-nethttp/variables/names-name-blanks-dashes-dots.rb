require 'net/http'

uri = URI('https://api.example.com/things')

request = Net::HTTP::Get.new(uri)
request['X-A'] = '{{my token}}'
request['X-B'] = '{{my-token}}'
request['X-C'] = '{{my.token}}'
request['X-D'] = '{{my_token}}'
request['X-E'] = '{{myToken}}'
request['X-F'] = '{{MY_TOKEN}}'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
