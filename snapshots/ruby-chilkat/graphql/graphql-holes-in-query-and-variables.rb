require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = Chilkat::CkStringBuilder.new()
sbRequestBody.Append '{"query":"query Get($id: ID!) { book(id: $id, lang: \\"{{lang}}\\") { title } }","variables":{"id": "{{bookId}}", "n": {{count}}}}'

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/graphql",sbRequestBody,"utf-8","application/json",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
