require 'net/http'

uri = URI('https://api.example.com')

request = Net::HTTP::Get.new("/things/'''/%22%22%22/%22%22%22%22/a%22/)%22/]]%20]=]/%7D%20)%20%3E%20|/*///*%20//%20--/--%3E/%3C/script%3E/]]%3E/%60%60%60/EOF/a%0AEOF%0Ab/a%0A%20%20EOF%0A%20%20EOT%0Ab/a%0A%22@%0A'@%0Ab/a%0A=end%0A__END__%0Ab")

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
