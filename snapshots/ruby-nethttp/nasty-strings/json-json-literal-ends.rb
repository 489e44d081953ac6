require 'json'
require 'net/http'

uri = URI('https://api.example.com/json')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/json'

payload = {
  'three-singles': "'''",
  "'''": 'three-singles',
  'three-doubles': '"""',
  '"""': 'three-doubles',
  'four-doubles': '""""',
  '""""': 'four-doubles',
  'double-at-end': 'a"',
  'a"': 'double-at-end',
  'double-hash': '"#',
  '"#': 'double-hash',
  'double-two-hashes': '"##',
  '"##': 'double-two-hashes',
  'three-doubles-hash': '"""#',
  '"""#': 'three-doubles-hash',
  'paren-double': ')"',
  ')"': 'paren-double',
  brackets: ']] ]=]',
  ']] ]=]': 'brackets',
  'percent-q': '} ) > |',
  '} ) > |': 'percent-q',
  'comment-end': '*/',
  '*/': 'comment-end',
  'comment-begin': '/* // --',
  '/* // --': 'comment-begin',
  'html-comment-end': '-->',
  '-->': 'html-comment-end',
  'script-end': '</script>',
  '</script>': 'script-end',
  cdata: ']]>',
  ']]>': 'cdata',
  'php-end': '?>',
  '?>': 'php-end',
  'three-backticks': '```',
  '```': 'three-backticks',
  heredoc: 'EOF',
  EOF: 'heredoc',
  'heredoc-line': "a\nEOF\nb",
  "a\nEOF\nb": 'heredoc-line',
  'heredoc-indented-line': "a\n  EOF\n  EOT\nb",
  "a\n  EOF\n  EOT\nb": 'heredoc-indented-line',
  'here-string-line': "a\n\"@\n'@\nb",
  "a\n\"@\n'@\nb": 'here-string-line',
  'ruby-end-line': "a\n=end\n__END__\nb",
  "a\n=end\n__END__\nb": 'ruby-end-line'
}
request.body = JSON.generate(payload)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
