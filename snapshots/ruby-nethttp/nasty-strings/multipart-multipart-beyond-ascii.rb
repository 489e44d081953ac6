require 'net/http'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['latin', 'é ½'],
  ['é ½', 'latin'],
  ['latin-control', "a\u0085b"],
  ['no-break-space', 'a b'],
  ['a b', 'no-break-space'],
  ['line-separator', "a\u2028b"],
  ["a\u2028b", 'line-separator'],
  ['paragraph-separator', "a\u2029b"],
  ["a\u2029b", 'paragraph-separator'],
  ['byte-order-mark', "\uFEFFa"],
  ["\uFEFFa", 'byte-order-mark'],
  ['combining', 'é'],
  ['é', 'combining'],
  ['astral', '😀𝒳'],
  ['😀𝒳', 'astral'],
  ['joined', "👩\u200D👩\u200D👧"],
  ["👩\u200D👩\u200D👧", 'joined'],
  ['right-to-left', "\u202Eabc\u202C שלום"],
  ["\u202Eabc\u202C שלום", 'right-to-left'],
  ['zero-width', "a\u200Bb"],
  ["a\u200Bb", 'zero-width']
]
request.set_form(parts, 'multipart/form-data')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
