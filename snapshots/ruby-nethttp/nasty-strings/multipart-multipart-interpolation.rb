require 'net/http'
require 'securerandom'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['form-data; name="dollar"', nil, '$x'],
  ['form-data; name="$x"', nil, 'dollar'],
  ['form-data; name="dollar-home"', nil, '$HOME'],
  ['form-data; name="$HOME"', nil, 'dollar-home'],
  ['form-data; name="dollar-brace"', nil, '${x}'],
  ['form-data; name="${x}"', nil, 'dollar-brace'],
  ['form-data; name="dollar-paren"', nil, '$(id)'],
  ['form-data; name="$(id)"', nil, 'dollar-paren'],
  ['form-data; name="dollar-digit"', nil, '$1 $$ $'],
  ['form-data; name="$1 $$ $"', nil, 'dollar-digit'],
  ['form-data; name="backticks"', nil, '`id`'],
  ['form-data; name="`id`"', nil, 'backticks'],
  ['form-data; name="hash-brace"', nil, '#{x}'],
  ['form-data; name="#{x}"', nil, 'hash-brace'],
  ['form-data; name="hash-dollar"', nil, '#$x #@x'],
  ['form-data; name="#$x #@x"', nil, 'hash-dollar'],
  ['form-data; name="format"', nil, '%s %d %n %'],
  ['form-data; name="%s %d %n %"', nil, 'format'],
  ['form-data; name="percent-name"', nil, '%PATH%'],
  ['form-data; name="%PATH%"', nil, 'percent-name'],
  ['form-data; name="backslash-paren"', nil, '\\(x)'],
  ['form-data; name="\\(x)"', nil, 'backslash-paren'],
  ['form-data; name="at-name"', nil, '@x @{x}'],
  ['form-data; name="@x @{x}"', nil, 'at-name'],
  ['form-data; name="exclamation"', nil, '!x !!'],
  ['form-data; name="!x !!"', nil, 'exclamation'],
  ['form-data; name="brace"', nil, '{x} {0} {}'],
  ['form-data; name="{x} {0} {}"', nil, 'brace'],
  ['form-data; name="variable"', nil, '{{x}}'],
  ['form-data; name="{{x}}"', nil, 'variable'],
  ['form-data; name="erb"', nil, '<%= x %>'],
  ['form-data; name="<%= x %>"', nil, 'erb'],
  ['form-data; name="tilde"', nil, '~x *.txt [a-z]'],
  ['form-data; name="~x *.txt [a-z]"', nil, 'tilde']
]
boundary = SecureRandom.hex
body = parts.map do |disposition, type, content|
  type = "\r\nContent-Type: #{type}" if type
  "--#{boundary}\r\nContent-Disposition: #{disposition}#{type}\r\n\r\n".b + content.b
end
request['Content-Type'] = "multipart/form-data; boundary=#{boundary}"
request.body = "#{body.join("\r\n")}\r\n--#{boundary}--\r\n"

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
