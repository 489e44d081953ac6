import sys

import chilkat2

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat2.Http()

# resp: HttpResponse
resp = http.QuickRequest("GET","https://api.example.com/things?lf=a%0Ab&a%0Ab=lf&crlf=a%0D%0Ab&a%0D%0Ab=crlf&cr=a%0Db&a%0Db=cr&lf-at-end=a%0A&a%0A=lf-at-end&tab=a%09b&a%09b=tab&vertical-tab=a%0Bb&a%0Bb=vertical-tab&form-feed=a%0Cb&a%0Cb=form-feed&bell=a%07b&a%07b=bell&backspace=a%08b&a%08b=backspace&escape=%1B[31mred&%1B[31mred=escape&delete=a%7Fb&a%7Fb=delete&control-before-digit=%011&%011=control-before-digit")
if (http.LastMethodSuccess == False):
    print(http.LastErrorText)
    sys.exit()

print(resp.StatusCode)
print(resp.BodyStr)
