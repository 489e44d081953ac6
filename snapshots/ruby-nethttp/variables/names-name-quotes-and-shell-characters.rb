require 'net/http'

uri = URI('https://api.example.com/things')

request = Net::HTTP::Get.new(uri)
request['X-A'] = '{{a"b}}'
request['X-B'] = "{{it's}}"
request['X-C'] = '{{a`id`}}'
request['X-D'] = '{{$(id)}}'
request['X-E'] = '{{a;b}}'
request['X-F'] = '{{a\\b}}'
request['X-G'] = '{{a*/b}}'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
