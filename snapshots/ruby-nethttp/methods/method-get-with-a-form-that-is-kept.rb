require 'net/http'

uri = URI('https://api.example.com/things/7')

request = Net::HTTP::Get.new(uri)

form = {
  'q' => 'salt'
}
request.set_form_data(form)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
