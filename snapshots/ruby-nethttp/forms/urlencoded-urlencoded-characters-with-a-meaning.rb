require 'net/http'

uri = URI('https://api.example.com/form')

request = Net::HTTP::Post.new(uri)

form = {
  'and' => 'a&b=c',
  'percent' => '100%',
  'question' => 'a?b#c',
  'semicolon' => 'a;b,c',
  'slash' => '/a/b:c@d'
}
request.set_form_data(form)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
