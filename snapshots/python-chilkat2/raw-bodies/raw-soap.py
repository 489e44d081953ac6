import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

sbRequestBody = chilkat2.StringBuilder()
sbRequestBody.Append("""<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body/>
</s:Envelope>""")

http.SetRequestHeader("Content-Type","application/soap+xml; charset=utf-8")
http.SetRequestHeader("SOAPAction",'"urn:example:get"')

# resp: HttpResponse
resp = http.PTextSb("POST","https://api.example.com/raw",sbRequestBody,"utf-8","application/soap+xml; charset=utf-8",False,False)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
