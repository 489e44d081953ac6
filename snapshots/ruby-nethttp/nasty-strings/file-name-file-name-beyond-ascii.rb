require 'net/http'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['latin', File.open('files/unportable/é ½.txt', 'rb'), { filename: 'é ½.txt', content_type: 'text/plain' }],
  ['latin-control', File.open("files/unportable/a\u0085b.txt", 'rb'), { filename: "a\u0085b.txt", content_type: 'text/plain' }],
  ['no-break-space', File.open('files/unportable/a b.txt', 'rb'), { filename: 'a b.txt', content_type: 'text/plain' }],
  ['line-separator', File.open("files/unportable/a\u2028b.txt", 'rb'), { filename: "a\u2028b.txt", content_type: 'text/plain' }],
  ['paragraph-separator', File.open("files/unportable/a\u2029b.txt", 'rb'), { filename: "a\u2029b.txt", content_type: 'text/plain' }],
  ['byte-order-mark', File.open("files/unportable/\uFEFFa.txt", 'rb'), { filename: "\uFEFFa.txt", content_type: 'text/plain' }],
  ['combining', File.open('files/unportable/é.txt', 'rb'), { filename: 'é.txt', content_type: 'text/plain' }],
  ['astral', File.open('files/unportable/😀𝒳.txt', 'rb'), { filename: '😀𝒳.txt', content_type: 'text/plain' }],
  ['joined', File.open("files/unportable/👩\u200D👩\u200D👧.txt", 'rb'), { filename: "👩\u200D👩\u200D👧.txt", content_type: 'text/plain' }],
  ['right-to-left', File.open("files/unportable/\u202Eabc\u202C שלום.txt", 'rb'), { filename: "\u202Eabc\u202C שלום.txt", content_type: 'text/plain' }],
  ['zero-width', File.open("files/unportable/a\u200Bb.txt", 'rb'), { filename: "a\u200Bb.txt", content_type: 'text/plain' }]
]
request.set_form(parts, 'multipart/form-data')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
