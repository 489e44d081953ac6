require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = Chilkat::CkStringBuilder.new()
sbRequestBody.Append '{"one": 1.0, "price": 18.50, "exp": 1e5, "Exp": 1E+5, "tiny": 1.5e-7, "long": 0.1000000000000000055511151231257827, "beyond": 1e400, "zero": -0, "Zero": -0.0}'

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
