require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things/a%0Ab/a%0D%0Ab/a%0Db/a%0A/a%09b/a%0Bb/a%0Cb/a%07b/a%08b/%1B[31mred/a%7Fb/%011")
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
