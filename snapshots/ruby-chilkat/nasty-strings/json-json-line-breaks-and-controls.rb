require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = Chilkat::CkStringBuilder.new()
sbRequestBody.Append <<~JSON.chomp
  {
    "lf": "a\\nb",
    "a\\nb": "lf",
    "crlf": "a\\r\\nb",
    "a\\r\\nb": "crlf",
    "cr": "a\\rb",
    "a\\rb": "cr",
    "lf-at-end": "a\\n",
    "a\\n": "lf-at-end",
    "tab": "a\\tb",
    "a\\tb": "tab",
    "vertical-tab": "a\\u000bb",
    "a\\u000bb": "vertical-tab",
    "form-feed": "a\\fb",
    "a\\fb": "form-feed",
    "bell": "a\\u0007b",
    "a\\u0007b": "bell",
    "backspace": "a\\bb",
    "a\\bb": "backspace",
    "escape": "\\u001b[31mred",
    "\\u001b[31mred": "escape",
    "delete": "a\u007Fb",
    "a\u007Fb": "delete",
    "control-before-digit": "\\u00011",
    "\\u00011": "control-before-digit"
  }
JSON

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/json",sbRequestBody,"utf-8","application/json",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
