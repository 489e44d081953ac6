require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

req = Chilkat::CkHttpRequest.new()
req.AddParam("single","'")
req.AddParam("'","single")
req.AddParam("double","\"")
req.AddParam("\"","double")
req.AddParam("both","it's \"so\"")
req.AddParam("it's \"so\"","both")
req.AddParam("two-singles","''")
req.AddParam("''","two-singles")
req.AddParam("two-doubles","\"\"")
req.AddParam("\"\"","two-doubles")
req.AddParam("backslash","\\")
req.AddParam("\\","backslash")
req.AddParam("backslash-at-end","a\\")
req.AddParam("a\\","backslash-at-end")
req.AddParam("two-backslashes","a\\\\")
req.AddParam("a\\\\","two-backslashes")
req.AddParam("backslash-double","a\\\"b")
req.AddParam("a\\\"b","backslash-double")
req.AddParam("backslash-single","a\\'b")
req.AddParam("a\\'b","backslash-single")
req.AddParam("backslash-n","a\\nb")
req.AddParam("a\\nb","backslash-n")
req.AddParam("backslash-u","\\u0041\\x41\\101")
req.AddParam("\\u0041\\x41\\101","backslash-u")
req.AddParam("folder","C:\\new\\table")
req.AddParam("C:\\new\\table","folder")

# resp: CkHttpResponse
resp = http.PostUrlEncoded("https://api.example.com/form",req)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
