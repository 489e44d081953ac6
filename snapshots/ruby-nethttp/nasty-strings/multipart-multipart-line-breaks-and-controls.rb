require 'net/http'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['lf', "a\nb"],
  ['crlf', "a\r\nb"],
  ['cr', "a\rb"],
  ['lf-at-end', "a\n"],
  ['tab', "a\tb"],
  ['vertical-tab', "a\u000Bb"],
  ['form-feed', "a\u000Cb"],
  ['bell', "a\u0007b"],
  ['backspace', "a\u0008b"],
  ['escape', "\e[31mred"],
  ['delete', "a\u007Fb"],
  ['control-before-digit', "\u00011"]
]
request.set_form(parts, 'multipart/form-data')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
