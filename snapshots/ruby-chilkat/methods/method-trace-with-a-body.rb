require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

sbRequestBody = Chilkat::CkStringBuilder.new()
sbRequestBody.Append '<x/>'

# resp: CkHttpResponse
resp = http.PTextSb("TRACE","https://api.example.com/things/7",sbRequestBody,"utf-8","application/xml",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
