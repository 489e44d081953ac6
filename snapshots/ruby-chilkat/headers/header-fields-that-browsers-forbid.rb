require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

http.SetRequestHeader("Origin","https://www.example.com")
http.SetRequestHeader("Referer","https://www.example.com/a")
http.SetRequestHeader("Date","Sun, 06 Nov 1994 08:49:37 GMT")
http.SetRequestHeader("Via","1.1 proxy.example.com")
http.SetRequestHeader("Sec-Fetch-Mode","cors")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/headers")
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
