import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

req = chilkat2.HttpRequest()
req.HttpVerb = "POST"
req.Path = "/upload"
req.ContentType = "multipart/form-data"
req.AddParam("single","'")
req.AddParam("'","single")
req.AddParam("double",'"')
req.AddParam('"',"double")
req.AddParam("both",'it\'s "so"')
req.AddParam('it\'s "so"',"both")
req.AddParam("two-singles","''")
req.AddParam("''","two-singles")
req.AddParam("two-doubles",'""')
req.AddParam('""',"two-doubles")
req.AddParam("backslash","\\")
req.AddParam("\\","backslash")
req.AddParam("backslash-at-end","a\\")
req.AddParam("a\\","backslash-at-end")
req.AddParam("two-backslashes","a\\\\")
req.AddParam("a\\\\","two-backslashes")
req.AddParam("backslash-double",'a\\"b')
req.AddParam('a\\"b',"backslash-double")
req.AddParam("backslash-single","a\\'b")
req.AddParam("a\\'b","backslash-single")
req.AddParam("backslash-n","a\\nb")
req.AddParam("a\\nb","backslash-n")
req.AddParam("backslash-u","\\u0041\\x41\\101")
req.AddParam("\\u0041\\x41\\101","backslash-u")
req.AddParam("folder","C:\\new\\table")
req.AddParam("C:\\new\\table","folder")

# resp: HttpResponse
resp = http.SynchronousRequest("api.example.com",443,True,req)
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
