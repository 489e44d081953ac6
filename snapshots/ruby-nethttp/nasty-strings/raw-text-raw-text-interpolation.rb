require 'net/http'

uri = URI('https://api.example.com/raw')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'text/plain'
request.body = <<~'TEXT'
  dollar: $x
  dollar-home: $HOME
  dollar-brace: ${x}
  dollar-paren: $(id)
  dollar-digit: $1 $$ $
  backticks: `id`
  hash-brace: #{x}
  hash-dollar: #$x #@x
  format: %s %d %n %
  percent-name: %PATH%
  backslash-paren: \(x)
  at-name: @x @{x}
  exclamation: !x !!
  brace: {x} {0} {}
  variable: {{x}}
  erb: <%= x %>
  tilde: ~x *.txt [a-z]
TEXT

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
