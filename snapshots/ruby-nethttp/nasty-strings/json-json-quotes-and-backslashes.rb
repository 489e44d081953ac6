require 'json'
require 'net/http'

uri = URI('https://api.example.com/json')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/json'

payload = {
  single: "'",
  "'": 'single',
  double: '"',
  '"': 'double',
  both: 'it\'s "so"',
  'it\'s "so"': 'both',
  'two-singles': "''",
  "''": 'two-singles',
  'two-doubles': '""',
  '""': 'two-doubles',
  backslash: '\\',
  '\\': 'backslash',
  'backslash-at-end': 'a\\',
  'a\\': 'backslash-at-end',
  'two-backslashes': 'a\\\\',
  'a\\\\': 'two-backslashes',
  'backslash-double': 'a\\"b',
  'a\\"b': 'backslash-double',
  'backslash-single': 'a\\\'b',
  'a\\\'b': 'backslash-single',
  'backslash-n': 'a\\nb',
  'a\\nb': 'backslash-n',
  'backslash-u': '\\u0041\\x41\\101',
  '\\u0041\\x41\\101': 'backslash-u',
  folder: 'C:\\new\\table',
  'C:\\new\\table': 'folder'
}
request.body = JSON.generate(payload)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
