import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

http.SetRequestHeader("X-A","{{url}}")
http.SetRequestHeader("X-B","{{response}}")
http.SetRequestHeader("X-C","{{request}}")
http.SetRequestHeader("X-D","{{body}}")
http.SetRequestHeader("X-E","{{headers}}")
http.SetRequestHeader("X-F","{{http}}")
http.SetRequestHeader("X-G","{{client}}")
http.SetRequestHeader("X-H","{{err}}")
http.SetRequestHeader("X-I","{{os}}")
http.SetRequestHeader("X-J","{{PATH}}")
http.SetRequestHeader("X-K","{{json}}")

# resp: HttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
