require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# This JSON is sent as it stands here; built member by member, it might change.
sbRequestBody = Chilkat::CkStringBuilder.new()
sbRequestBody.Append <<~JSON.chomp
  {
    "latin": "é ½",
    "é ½": "latin",
    "latin-control": "a\u0085b",
    "a\u0085b": "latin-control",
    "no-break-space": "a b",
    "a b": "no-break-space",
    "line-separator": "a\u2028b",
    "a\u2028b": "line-separator",
    "paragraph-separator": "a\u2029b",
    "a\u2029b": "paragraph-separator",
    "byte-order-mark": "\uFEFFa",
    "\uFEFFa": "byte-order-mark",
    "combining": "é",
    "é": "combining",
    "astral": "😀𝒳",
    "😀𝒳": "astral",
    "joined": "👩\u200D👩\u200D👧",
    "👩\u200D👩\u200D👧": "joined",
    "right-to-left": "\u202Eabc\u202C שלום",
    "\u202Eabc\u202C שלום": "right-to-left",
    "zero-width": "a\u200Bb",
    "a\u200Bb": "zero-width"
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
