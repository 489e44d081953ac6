require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/me")
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
