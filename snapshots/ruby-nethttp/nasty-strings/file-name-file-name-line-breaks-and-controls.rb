require 'net/http'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['tab', File.open("files/unportable/a\tb.txt", 'rb'), { filename: "a\tb.txt", content_type: 'text/plain' }],
  ['vertical-tab', File.open("files/unportable/a\u000Bb.txt", 'rb'), { filename: "a\u000Bb.txt", content_type: 'text/plain' }],
  ['form-feed', File.open("files/unportable/a\u000Cb.txt", 'rb'), { filename: "a\u000Cb.txt", content_type: 'text/plain' }],
  ['bell', File.open("files/unportable/a\u0007b.txt", 'rb'), { filename: "a\u0007b.txt", content_type: 'text/plain' }],
  ['backspace', File.open("files/unportable/a\u0008b.txt", 'rb'), { filename: "a\u0008b.txt", content_type: 'text/plain' }],
  ['escape', File.open("files/unportable/\e[31mred.txt", 'rb'), { filename: "\e[31mred.txt", content_type: 'text/plain' }],
  ['delete', File.open("files/unportable/a\u007Fb.txt", 'rb'), { filename: "a\u007Fb.txt", content_type: 'text/plain' }],
  ['control-before-digit', File.open("files/unportable/\u00011.txt", 'rb'), { filename: "\u00011.txt", content_type: 'text/plain' }]
]
request.set_form(parts, 'multipart/form-data')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
