require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

sbRequestBody = Chilkat::CkStringBuilder.new()
sbRequestBody.Append <<~TEXT
  latin: é ½
  latin-control: a\u0085b
  no-break-space: a b
  line-separator: a\u2028b
  paragraph-separator: a\u2029b
  byte-order-mark: \uFEFFa
  combining: é
  astral: 😀𝒳
  joined: 👩\u200D👩\u200D👧
  right-to-left: \u202Eabc\u202C שלום
  zero-width: a\u200Bb
TEXT

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/raw",sbRequestBody,"utf-8","text/plain",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
