require 'net/http'

uri = URI('https://api.example.com')

request = Net::HTTP::Get.new('/things/$x/$HOME/$%7Bx%7D/$(id)/$1%20$$%20$/%60id%60/%s%20%d%20%n%20%/%PATH%//(x)/@x%20@%7Bx%7D/!x%20!!/%7Bx%7D%20%7B0%7D%20%7B%7D/{{x}}/%3C%=%20x%20%%3E/~x%20*.txt%20[a-z]')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
