require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = Chilkat::CkStringBuilder.new()
sbRequestBody.Append '{"": "empty", " ": "blank", "a b": 1, "a.b": 2, "a[0]": 3, "a-b": 4, "0": 5, "@id": 6, "#id": 7, "a\\"b": 8, "a\\nb": 9}'

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
