import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# resp: HttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things/'''/%22%22%22/%22%22%22%22/a%22/)%22/]]%20]=]/%7D%20)%20%3E%20|/*///*%20//%20--/--%3E/%3C/script%3E/]]%3E/%60%60%60/EOF/a%0AEOF%0Ab/a%0A%20%20EOF%0A%20%20EOT%0Ab/a%0A%22@%0A'@%0Ab/a%0A=end%0A__END__%0Ab")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
