require 'net/http'

uri = URI('https://api.example.com')

request = Net::HTTP::Get.new("/a!$&'()*+,;=@~/b[1]%7B2%7D|^/%60%22%3Cc%3E")

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
