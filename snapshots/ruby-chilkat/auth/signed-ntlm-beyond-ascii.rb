require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

http.put_NtlmAuth(true)
http.put_Login("inés")
http.put_Password("open-sesame")
http.put_LoginDomain("SHOP")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/me")
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
