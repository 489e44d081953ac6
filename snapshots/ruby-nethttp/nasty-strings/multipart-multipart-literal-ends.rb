require 'net/http'
require 'securerandom'

uri = URI('https://api.example.com/upload')

request = Net::HTTP::Post.new(uri)

parts = [
  ['form-data; name="three-singles"', nil, "'''"],
  ['form-data; name="\'\'\'"', nil, 'three-singles'],
  ['form-data; name="three-doubles"', nil, '"""'],
  ['form-data; name="%22%22%22"', nil, 'three-doubles'],
  ['form-data; name="four-doubles"', nil, '""""'],
  ['form-data; name="%22%22%22%22"', nil, 'four-doubles'],
  ['form-data; name="double-at-end"', nil, 'a"'],
  ['form-data; name="a%22"', nil, 'double-at-end'],
  ['form-data; name="double-hash"', nil, '"#'],
  ['form-data; name="%22#"', nil, 'double-hash'],
  ['form-data; name="double-two-hashes"', nil, '"##'],
  ['form-data; name="%22##"', nil, 'double-two-hashes'],
  ['form-data; name="three-doubles-hash"', nil, '"""#'],
  ['form-data; name="%22%22%22#"', nil, 'three-doubles-hash'],
  ['form-data; name="paren-double"', nil, ')"'],
  ['form-data; name=")%22"', nil, 'paren-double'],
  ['form-data; name="brackets"', nil, ']] ]=]'],
  ['form-data; name="]] ]=]"', nil, 'brackets'],
  ['form-data; name="percent-q"', nil, '} ) > |'],
  ['form-data; name="} ) > |"', nil, 'percent-q'],
  ['form-data; name="comment-end"', nil, '*/'],
  ['form-data; name="*/"', nil, 'comment-end'],
  ['form-data; name="comment-begin"', nil, '/* // --'],
  ['form-data; name="/* // --"', nil, 'comment-begin'],
  ['form-data; name="html-comment-end"', nil, '-->'],
  ['form-data; name="-->"', nil, 'html-comment-end'],
  ['form-data; name="script-end"', nil, '</script>'],
  ['form-data; name="</script>"', nil, 'script-end'],
  ['form-data; name="cdata"', nil, ']]>'],
  ['form-data; name="]]>"', nil, 'cdata'],
  ['form-data; name="php-end"', nil, '?>'],
  ['form-data; name="?>"', nil, 'php-end'],
  ['form-data; name="three-backticks"', nil, '```'],
  ['form-data; name="```"', nil, 'three-backticks'],
  ['form-data; name="heredoc"', nil, 'EOF'],
  ['form-data; name="EOF"', nil, 'heredoc'],
  ['form-data; name="heredoc-line"', nil, "a\nEOF\nb"],
  ['form-data; name="heredoc-indented-line"', nil, "a\n  EOF\n  EOT\nb"],
  ['form-data; name="here-string-line"', nil, "a\n\"@\n'@\nb"],
  ['form-data; name="ruby-end-line"', nil, "a\n=end\n__END__\nb"]
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
