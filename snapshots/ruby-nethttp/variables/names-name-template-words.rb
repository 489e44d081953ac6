require 'net/http'

uri = URI('https://api.example.com/things')

request = Net::HTTP::Get.new(uri)
request['X-A'] = '{{#if x}}'
request['X-B'] = '{{/if}}'
request['X-C'] = '{{> partial}}'
request['X-D'] = '{{! note}}'
request['X-E'] = '{{@root}}'
request['X-F'] = '{{this}}'
request['X-G'] = '{{else}}'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
