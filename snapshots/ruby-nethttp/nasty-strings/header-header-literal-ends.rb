require 'net/http'

uri = URI('https://api.example.com/things')

request = Net::HTTP::Get.new(uri)
request['X-three-singles'] = "'''"
request['X-three-doubles'] = '"""'
request['X-four-doubles'] = '""""'
request['X-double-at-end'] = 'a"'
request['X-double-hash'] = '"#'
request['X-double-two-hashes'] = '"##'
request['X-three-doubles-hash'] = '"""#'
request['X-paren-double'] = ')"'
request['X-brackets'] = ']] ]=]'
request['X-percent-q'] = '} ) > |'
request['X-comment-end'] = '*/'
request['X-comment-begin'] = '/* // --'
request['X-html-comment-end'] = '-->'
request['X-script-end'] = '</script>'
request['X-cdata'] = ']]>'
request['X-php-end'] = '?>'
request['X-three-backticks'] = '```'
request['X-heredoc'] = 'EOF'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
