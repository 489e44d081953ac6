import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

req = chilkat.CkHttpRequest()
req.AddParam("three-singles","'''")
req.AddParam("'''","three-singles")
req.AddParam("three-doubles",'"""')
req.AddParam('"""',"three-doubles")
req.AddParam("four-doubles",'""""')
req.AddParam('""""',"four-doubles")
req.AddParam("double-at-end",'a"')
req.AddParam('a"',"double-at-end")
req.AddParam("double-hash",'"#')
req.AddParam('"#',"double-hash")
req.AddParam("double-two-hashes",'"##')
req.AddParam('"##',"double-two-hashes")
req.AddParam("three-doubles-hash",'"""#')
req.AddParam('"""#',"three-doubles-hash")
req.AddParam("paren-double",')"')
req.AddParam(')"',"paren-double")
req.AddParam("brackets","]] ]=]")
req.AddParam("]] ]=]","brackets")
req.AddParam("percent-q","} ) > |")
req.AddParam("} ) > |","percent-q")
req.AddParam("comment-end","*/")
req.AddParam("*/","comment-end")
req.AddParam("comment-begin","/* // --")
req.AddParam("/* // --","comment-begin")
req.AddParam("html-comment-end","-->")
req.AddParam("-->","html-comment-end")
req.AddParam("script-end","</script>")
req.AddParam("</script>","script-end")
req.AddParam("cdata","]]>")
req.AddParam("]]>","cdata")
req.AddParam("php-end","?>")
req.AddParam("?>","php-end")
req.AddParam("three-backticks","```")
req.AddParam("```","three-backticks")
req.AddParam("heredoc","EOF")
req.AddParam("EOF","heredoc")
req.AddParam("heredoc-line","a\nEOF\nb")
req.AddParam("a\nEOF\nb","heredoc-line")
req.AddParam("heredoc-indented-line","a\n  EOF\n  EOT\nb")
req.AddParam("a\n  EOF\n  EOT\nb","heredoc-indented-line")
req.AddParam("here-string-line","a\n\"@\n'@\nb")
req.AddParam("a\n\"@\n'@\nb","here-string-line")
req.AddParam("ruby-end-line","a\n=end\n__END__\nb")
req.AddParam("a\n=end\n__END__\nb","ruby-end-line")

# resp: CkHttpResponse
resp = http.PostUrlEncoded("https://api.example.com/form",req)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
