require 'aws-sigv4'
require 'net/http'

uri = URI('https://api.example.com/50%25/(me)!')

request = Net::HTTP::Get.new(uri)

signer = Aws::Sigv4::Signer.new(
  access_key_id: 'EXAMPLEKEY',
  secret_access_key: 'example/secret+key',
  region: 'eu-central-1',
  service: 'execute-api'
)
signature = signer.sign_request(http_method: 'GET', url: uri, body: request.body.to_s)
signature.headers.each { |name, value| request[name] = value }

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
