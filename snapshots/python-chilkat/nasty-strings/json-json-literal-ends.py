import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append(r"""{
  "three-singles": "'''",
  "'''": "three-singles",
  "three-doubles": "\"\"\"",
  "\"\"\"": "three-doubles",
  "four-doubles": "\"\"\"\"",
  "\"\"\"\"": "four-doubles",
  "double-at-end": "a\"",
  "a\"": "double-at-end",
  "double-hash": "\"#",
  "\"#": "double-hash",
  "double-two-hashes": "\"##",
  "\"##": "double-two-hashes",
  "three-doubles-hash": "\"\"\"#",
  "\"\"\"#": "three-doubles-hash",
  "paren-double": ")\"",
  ")\"": "paren-double",
  "brackets": "]] ]=]",
  "]] ]=]": "brackets",
  "percent-q": "} ) > |",
  "} ) > |": "percent-q",
  "comment-end": "*/",
  "*/": "comment-end",
  "comment-begin": "/* // --",
  "/* // --": "comment-begin",
  "html-comment-end": "-->",
  "-->": "html-comment-end",
  "script-end": "</script>",
  "</script>": "script-end",
  "cdata": "]]>",
  "]]>": "cdata",
  "php-end": "?>",
  "?>": "php-end",
  "three-backticks": "```",
  "```": "three-backticks",
  "heredoc": "EOF",
  "EOF": "heredoc",
  "heredoc-line": "a\nEOF\nb",
  "a\nEOF\nb": "heredoc-line",
  "heredoc-indented-line": "a\n  EOF\n  EOT\nb",
  "a\n  EOF\n  EOT\nb": "heredoc-indented-line",
  "here-string-line": "a\n\"@\n'@\nb",
  "a\n\"@\n'@\nb": "here-string-line",
  "ruby-end-line": "a\n=end\n__END__\nb",
  "a\n=end\n__END__\nb": "ruby-end-line"
}""")

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",False,False)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
