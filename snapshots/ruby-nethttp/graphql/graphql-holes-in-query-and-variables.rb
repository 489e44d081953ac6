require 'net/http'

uri = URI('https://api.example.com/graphql')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/json'
request.body = '{"query":"query Get($id: ID!) { book(id: $id, lang: \\"{{lang}}\\") { title } }","variables":{"id": "{{bookId}}", "n": {{count}}}}'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
