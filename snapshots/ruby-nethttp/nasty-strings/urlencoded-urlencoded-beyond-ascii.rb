require 'net/http'

uri = URI('https://api.example.com/form')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/x-www-form-urlencoded'
request.body = 'latin=%C3%A9%20%C2%BD&%C3%A9%20%C2%BD=latin&latin-control=a%C2%85b&a%C2%85b=latin-control&no-break-space=a%C2%A0b&a%C2%A0b=no-break-space&line-separator=a%E2%80%A8b&a%E2%80%A8b=line-separator&paragraph-separator=a%E2%80%A9b&a%E2%80%A9b=paragraph-separator&byte-order-mark=%EF%BB%BFa&%EF%BB%BFa=byte-order-mark&combining=e%CC%81&e%CC%81=combining&astral=%F0%9F%98%80%F0%9D%92%B3&%F0%9F%98%80%F0%9D%92%B3=astral&joined=%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7&%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7=joined&right-to-left=%E2%80%AEabc%E2%80%AC%20%D7%A9%D7%9C%D7%95%D7%9D&%E2%80%AEabc%E2%80%AC%20%D7%A9%D7%9C%D7%95%D7%9D=right-to-left&zero-width=a%E2%80%8Bb&a%E2%80%8Bb=zero-width'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
