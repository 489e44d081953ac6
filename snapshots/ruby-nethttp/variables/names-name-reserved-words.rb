require 'net/http'

uri = URI('https://api.example.com/things')

request = Net::HTTP::Get.new(uri)
request['X-A'] = '{{class}}'
request['X-B'] = '{{def}}'
request['X-C'] = '{{end}}'
request['X-D'] = '{{new}}'
request['X-E'] = '{{type}}'
request['X-F'] = '{{func}}'
request['X-G'] = '{{self}}'
request['X-H'] = '{{None}}'
request['X-I'] = '{{null}}'
request['X-J'] = '{{await}}'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
