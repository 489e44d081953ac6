require 'net/http'

uri = URI('https://api.example.com/raw')

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'text/plain'
request.body = <<~TEXT
  three-singles: '''
  three-doubles: """
  four-doubles: """"
  double-at-end: a"
  double-hash: "#
  double-two-hashes: "##
  three-doubles-hash: """#
  paren-double: )"
  brackets: ]] ]=]
  percent-q: } ) > |
  comment-end: */
  comment-begin: /* // --
  html-comment-end: -->
  script-end: </script>
  cdata: ]]>
  php-end: ?>
  three-backticks: ```
  heredoc: EOF
  heredoc-line: a
  EOF
  b
  heredoc-indented-line: a
    EOF
    EOT
  b
  here-string-line: a
  "@
  '@
  b
  ruby-end-line: a
  =end
  __END__
  b
TEXT

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
