require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

sbRequestBody = Chilkat::CkStringBuilder.new()
sbRequestBody.Append <<~TEXT
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

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/raw",sbRequestBody,"utf-8","text/plain",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
