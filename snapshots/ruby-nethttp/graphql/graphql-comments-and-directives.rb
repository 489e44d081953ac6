require 'json'
require 'net/http'

uri = URI('https://api.example.com/graphql')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/json'

query = <<~TEXT.chomp
  # first
  query Get($full: Boolean!) {
    books {
      title # inline
      blurb @include(if: $full)
    }
  }
TEXT
payload = {
  query: query,
  variables: {
    full: true
  }
}
request.body = JSON.generate(payload)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
