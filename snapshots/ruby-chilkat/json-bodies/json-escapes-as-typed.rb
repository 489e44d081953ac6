require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = Chilkat::CkStringBuilder.new()
sbRequestBody.Append '{"quote": "\\"", "backslash": "\\\\", "slash": "\\/", "breaks": "\\b\\f\\n\\r\\t", "unicode": "\\u00e9\\u65e5", "pair": "\\ud83d\\ude00", "nul": "\\u0000", "separator": "\\u2028\\u2029"}'

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
