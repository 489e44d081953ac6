require 'json'
require 'net/http'

uri = URI('https://api.example.com/json')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/json'

payload = {
  class: 1,
  def: 2,
  end: 3,
  nil: 4,
  None: 5,
  self: 6,
  type: 7,
  func: 8,
  null: 9,
  true: 10,
  '$ref': '#/x'
}
request.body = JSON.generate(payload)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
