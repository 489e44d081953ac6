require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

sbRequestBody = Chilkat::CkStringBuilder.new()
sbRequestBody.Append <<~XML.chomp
  <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
    <s:Body/>
  </s:Envelope>
XML

http.SetRequestHeader("Content-Type","application/soap+xml; charset=utf-8")
http.SetRequestHeader("SOAPAction","\"urn:example:get\"")

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/raw",sbRequestBody,"utf-8","application/soap+xml; charset=utf-8",false,false)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
