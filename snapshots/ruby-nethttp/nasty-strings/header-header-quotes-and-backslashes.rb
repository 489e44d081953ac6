require 'net/http'

uri = URI('https://api.example.com/things')

request = Net::HTTP::Get.new(uri)
request['X-single'] = "'"
request['X-double'] = '"'
request['X-both'] = 'it\'s "so"'
request['X-two-singles'] = "''"
request['X-two-doubles'] = '""'
request['X-backslash'] = '\\'
request['X-backslash-at-end'] = 'a\\'
request['X-two-backslashes'] = 'a\\\\'
request['X-backslash-double'] = 'a\\"b'
request['X-backslash-single'] = 'a\\\'b'
request['X-backslash-n'] = 'a\\nb'
request['X-backslash-u'] = '\\u0041\\x41\\101'
request['X-folder'] = 'C:\\new\\table'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
