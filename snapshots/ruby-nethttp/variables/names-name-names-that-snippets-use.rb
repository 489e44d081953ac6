require 'net/http'

uri = URI('https://api.example.com/things')

request = Net::HTTP::Get.new(uri)
request['X-A'] = '{{url}}'
request['X-B'] = '{{response}}'
request['X-C'] = '{{request}}'
request['X-D'] = '{{body}}'
request['X-E'] = '{{headers}}'
request['X-F'] = '{{http}}'
request['X-G'] = '{{client}}'
request['X-H'] = '{{err}}'
request['X-I'] = '{{os}}'
request['X-J'] = '{{PATH}}'
request['X-K'] = '{{json}}'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
