require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

http.SetRequestHeader("X-A","{{url}}")
http.SetRequestHeader("X-B","{{response}}")
http.SetRequestHeader("X-C","{{request}}")
http.SetRequestHeader("X-D","{{body}}")
http.SetRequestHeader("X-E","{{headers}}")
http.SetRequestHeader("X-F","{{http}}")
http.SetRequestHeader("X-G","{{client}}")
http.SetRequestHeader("X-H","{{err}}")
http.SetRequestHeader("X-I","{{os}}")
http.SetRequestHeader("X-J","{{PATH}}")
http.SetRequestHeader("X-K","{{json}}")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things")
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
