require 'net/http'
require 'rubyntlm'

uri = URI('https://api.example.com/me/cover')

request = Net::HTTP::Put.new(uri)
request['Content-Type'] = 'image/png'
request.body = File.binread('files/cover.png')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  answer = http.request(request)
  next answer unless answer.code == '401'

  client = Net::NTLM::Client.new('ines', 'secret')
  request['Authorization'] = "NTLM #{client.init_context.encode64}"
  challenge = http.request(request)['WWW-Authenticate'][/NTLM (.+)/, 1]
  request['Authorization'] = "NTLM #{client.init_context(challenge).encode64}"
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
