import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append("""<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body/>
</s:Envelope>""")

http.SetRequestHeader("Content-Type","application/soap+xml; charset=utf-8")
http.SetRequestHeader("SOAPAction",'"urn:example:get"')

# resp: CkHttpResponse
resp = http.PTextSb("POST","https://api.example.com/raw",sbRequestBody,"utf-8","application/soap+xml; charset=utf-8",False,False)
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

print(resp.get_StatusCode())
print(resp.bodyStr())
