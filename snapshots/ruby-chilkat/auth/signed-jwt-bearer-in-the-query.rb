require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

queryParams = Chilkat::CkJsonObject.new()
queryParams.UpdateString("jwt","eyJraWQiOiIyMDI2IiwiYWxnIjoiSFMyNTYifQ.eyJzdWIiOiJpbmVzIn0.CjncgwXTzYuGF5-5gSzGMWnGJ_Dn-fcRvNQ0-hCy7Y4")

# resp: CkHttpResponse
resp = http.QuickRequestParams("GET","https://api.example.com/me",queryParams)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
