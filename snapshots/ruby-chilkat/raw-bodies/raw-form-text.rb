require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

sbRequestBody = Chilkat::CkStringBuilder.new()
sbRequestBody.Append 'a=1&b=two words&c=%20'

http.SetRequestHeader("Content-Type","application/x-www-form-urlencoded")

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/raw",sbRequestBody,"utf-8","application/x-www-form-urlencoded",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
