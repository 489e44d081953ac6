require 'net/http'

uri = URI('https://api.example.com/headers')

request = Net::HTTP::Get.new(uri)
request['X-Latin'] = 'Grüße'.encode('ISO-8859-1')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.error! if response.code.to_i >= 400
puts response.body
