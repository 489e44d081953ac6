require 'net/http'

uri = URI('https://api.example.com/headers')

request = Net::HTTP::Get.new(uri)
request['X-Colon'] = 'a: b:c'
request['X-List'] = 'a, b;q=0.5, c="d, e"'
request['X-Url'] = 'https://www.example.com/?a=b&c'
request['X-Hash'] = '# no comment // nor this'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
