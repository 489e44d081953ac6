require 'net/http'

uri = URI('https://api.example.com/v1/books')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/json'
request['Idempotency-Key'] = '{{$guid}}'
request['Authorization'] = 'Bearer {{token}}'
request.body = <<~'JSON'.chomp
  {
    "title": "The Salt Road",
    "authors": ["Ines Okafor", "Tomáš Vrba"],
    "published": "2021-04-30",
    "pages": 312,
    "price": { "amount": 18.50, "currency": "EUR" },
    "blurb": "\"You can't miss it,\" they said.\nWe did.",
    "translatedFrom": null
  }
JSON

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
