require 'erb'
require 'net/http'
require 'net/http/digest_auth'

uri = URI('https://api.example.com/me')

request = Net::HTTP::Get.new(uri)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  answer = http.request(request)
  next answer unless answer.code == '401'

  uri.user = ERB::Util.url_encode('{{user}}')
  uri.password = ERB::Util.url_encode('{{password}}')
  request['Authorization'] = Net::HTTP::DigestAuth.new.auth_header(uri, answer['WWW-Authenticate'], 'GET')
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
