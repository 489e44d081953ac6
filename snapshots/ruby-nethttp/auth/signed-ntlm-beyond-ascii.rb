require 'net/http'
require 'rubyntlm'

uri = URI('https://api.example.com/me')

request = Net::HTTP::Get.new(uri)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  answer = http.request(request)
  next answer unless answer.code == '401'

  client = Net::NTLM::Client.new('inés', 'open-sesame', domain: 'SHOP')
  request['Authorization'] = "NTLM #{client.init_context.encode64}"
  challenge = http.request(request)['WWW-Authenticate'][/NTLM (.+)/, 1]
  request['Authorization'] = "NTLM #{client.init_context(challenge).encode64}"
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
