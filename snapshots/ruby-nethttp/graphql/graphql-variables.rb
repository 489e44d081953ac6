require 'json'
require 'net/http'

uri = URI('https://api.example.com/graphql')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/json'

query = <<~TEXT.chomp
  query Get($id: ID!, $n: Int = 10) {
    book(id: $id) {
      title
      reviews(first: $n) { text }
    }
  }
TEXT
payload = {
  query: query,
  variables: {
    id: 'b-1041',
    n: 3
  }
}
request.body = JSON.generate(payload)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
