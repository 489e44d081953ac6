import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

sbRequestBody = chilkat2.StringBuilder()
sbRequestBody.Append("""three-singles: '''
three-doubles: \"""
four-doubles: \"\"""
double-at-end: a"
double-hash: "#
double-two-hashes: "##
three-doubles-hash: \"""#
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
""")

# resp: HttpResponse
resp = http.PTextSb("POST","https://api.example.com/raw",sbRequestBody,"utf-8","text/plain",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
