require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

http.SetRequestHeader("X-A","{{a\"b}}")
http.SetRequestHeader("X-B","{{it's}}")
http.SetRequestHeader("X-C","{{a`id`}}")
http.SetRequestHeader("X-D","{{$(id)}}")
http.SetRequestHeader("X-E","{{a;b}}")
http.SetRequestHeader("X-F","{{a\\b}}")
http.SetRequestHeader("X-G","{{a*/b}}")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things")
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
