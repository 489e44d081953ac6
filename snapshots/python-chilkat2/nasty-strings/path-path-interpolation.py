import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# resp: HttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things/$x/$HOME/$%7Bx%7D/$(id)/$1%20$$%20$/%60id%60/%s%20%d%20%n%20%/%PATH%//(x)/@x%20@%7Bx%7D/!x%20!!/%7Bx%7D%20%7B0%7D%20%7B%7D/{{x}}/%3C%=%20x%20%%3E/~x%20*.txt%20[a-z]")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
