import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

# Sends the token in an Authorization header, as "Bearer".
http.put_AuthToken("{{token}}")

# resp: CkHttpResponse
resp = http.QuickRequest("DELETE","https://api.example.com/v1/books/b-1041")
if (http.get_LastMethodSuccess() == False):
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
if (respStatusCode != 204):
    print("Response Header:")
    print(resp.header())
    print("Response Body:")
    print(resp.bodyStr())
    print("Failed.")
    sys.exit()

print("Success.")
