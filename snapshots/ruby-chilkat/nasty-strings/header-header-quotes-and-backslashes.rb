require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

http.SetRequestHeader("X-single","'")
http.SetRequestHeader("X-double","\"")
http.SetRequestHeader("X-both","it's \"so\"")
http.SetRequestHeader("X-two-singles","''")
http.SetRequestHeader("X-two-doubles","\"\"")
http.SetRequestHeader("X-backslash","\\")
http.SetRequestHeader("X-backslash-at-end","a\\")
http.SetRequestHeader("X-two-backslashes","a\\\\")
http.SetRequestHeader("X-backslash-double","a\\\"b")
http.SetRequestHeader("X-backslash-single","a\\'b")
http.SetRequestHeader("X-backslash-n","a\\nb")
http.SetRequestHeader("X-backslash-u","\\u0041\\x41\\101")
http.SetRequestHeader("X-folder","C:\\new\\table")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things")
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
