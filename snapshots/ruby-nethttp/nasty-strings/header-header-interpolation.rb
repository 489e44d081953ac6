require 'net/http'

uri = URI('https://api.example.com/things')

request = Net::HTTP::Get.new(uri)
request['X-dollar'] = '$x'
request['X-dollar-home'] = '$HOME'
request['X-dollar-brace'] = '${x}'
request['X-dollar-paren'] = '$(id)'
request['X-dollar-digit'] = '$1 $$ $'
request['X-backticks'] = '`id`'
request['X-hash-brace'] = '#{x}'
request['X-hash-dollar'] = '#$x #@x'
request['X-format'] = '%s %d %n %'
request['X-percent-name'] = '%PATH%'
request['X-backslash-paren'] = '\\(x)'
request['X-at-name'] = '@x @{x}'
request['X-exclamation'] = '!x !!'
request['X-brace'] = '{x} {0} {}'
request['X-variable'] = '{{x}}'
request['X-erb'] = '<%= x %>'
request['X-tilde'] = '~x *.txt [a-z]'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
