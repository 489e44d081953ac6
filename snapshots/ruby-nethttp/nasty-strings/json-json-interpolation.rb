require 'json'
require 'net/http'

uri = URI('https://api.example.com/json')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/json'

payload = {
  dollar: '$x',
  '$x': 'dollar',
  'dollar-home': '$HOME',
  '$HOME': 'dollar-home',
  'dollar-brace': '${x}',
  '${x}': 'dollar-brace',
  'dollar-paren': '$(id)',
  '$(id)': 'dollar-paren',
  'dollar-digit': '$1 $$ $',
  '$1 $$ $': 'dollar-digit',
  backticks: '`id`',
  '`id`': 'backticks',
  'hash-brace': '#{x}',
  '#{x}': 'hash-brace',
  'hash-dollar': '#$x #@x',
  '#$x #@x': 'hash-dollar',
  format: '%s %d %n %',
  '%s %d %n %': 'format',
  'percent-name': '%PATH%',
  '%PATH%': 'percent-name',
  'backslash-paren': '\\(x)',
  '\\(x)': 'backslash-paren',
  'at-name': '@x @{x}',
  '@x @{x}': 'at-name',
  exclamation: '!x !!',
  '!x !!': 'exclamation',
  brace: '{x} {0} {}',
  '{x} {0} {}': 'brace',
  variable: '{{x}}',
  '{{x}}': 'variable',
  erb: '<%= x %>',
  '<%= x %>': 'erb',
  tilde: '~x *.txt [a-z]',
  '~x *.txt [a-z]': 'tilde'
}
request.body = JSON.generate(payload)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
