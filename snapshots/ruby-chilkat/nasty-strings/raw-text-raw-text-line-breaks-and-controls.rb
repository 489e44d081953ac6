require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

sbRequestBody = Chilkat::CkStringBuilder.new()
sbRequestBody.Append <<~TEXT
  lf: a
  b
  crlf: a\r
  b
  cr: a\rb
  lf-at-end: a

  tab: a	b
  vertical-tab: a\u000Bb
  form-feed: a\u000Cb
  bell: a\u0007b
  backspace: a\u0008b
  escape: \e[31mred
  delete: a\u007Fb
  control-before-digit: \u00011
TEXT

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/raw",sbRequestBody,"utf-8","text/plain",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
