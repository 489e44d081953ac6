import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

http.SetRequestHeader("X-three-singles","'''")
http.SetRequestHeader("X-three-doubles",'"""')
http.SetRequestHeader("X-four-doubles",'""""')
http.SetRequestHeader("X-double-at-end",'a"')
http.SetRequestHeader("X-double-hash",'"#')
http.SetRequestHeader("X-double-two-hashes",'"##')
http.SetRequestHeader("X-three-doubles-hash",'"""#')
http.SetRequestHeader("X-paren-double",')"')
http.SetRequestHeader("X-brackets","]] ]=]")
http.SetRequestHeader("X-percent-q","} ) > |")
http.SetRequestHeader("X-comment-end","*/")
http.SetRequestHeader("X-comment-begin","/* // --")
http.SetRequestHeader("X-html-comment-end","-->")
http.SetRequestHeader("X-script-end","</script>")
http.SetRequestHeader("X-cdata","]]>")
http.SetRequestHeader("X-php-end","?>")
http.SetRequestHeader("X-three-backticks","```")
http.SetRequestHeader("X-heredoc","EOF")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things")
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
