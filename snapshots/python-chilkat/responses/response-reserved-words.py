import sys

import chilkat

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = chilkat.CkHttp()

sbResponseBody = chilkat.CkStringBuilder()
success = http.QuickGetSb("https://api.example.com/things/7",sbResponseBody)
if (success == False):
    print(http.lastErrorText())
    sys.exit()

jResp = chilkat.CkJsonObject()
jResp.LoadSb(sbResponseBody)
jResp.put_EmitCompact(False)

print("Response Body:")
print(jResp.emit())

respStatusCode = http.get_LastStatus()
print("Response Status Code = " + str(respStatusCode))
if (respStatusCode >= 400):
    print("Response Header:")
    print(http.lastHeader())
    print("Failed.")
    sys.exit()

# The saved example of a response
# (the code below it reads its values):

# {
#   "class": "a",
#   "end": "b",
#   "def": "c",
#   "url": "d",
#   "http": "e",
#   "success": true,
#   "resp": 1,
#   "i": 2,
#   "type": "f",
#   "__proto__": "g",
#   "0": "h",
#   "a.b": "i",
#   "a[0]": "j",
#   "żółw": "k",
#   "it's \"x\"": "l"
# }

# The values of the response;
# where the example has an array, its first element stands for all.

v_class = jResp.stringOf("class")
end = jResp.stringOf("end")
v_def = jResp.stringOf("def")
v_url = jResp.stringOf("url")
http2 = jResp.stringOf("http")
success2 = jResp.BoolOf("success")
resp = jResp.IntOf("resp")
i = jResp.IntOf("i")
v_type = jResp.stringOf("type")
v__proto__ = jResp.stringOf("__proto__")
v_0 = jResp.stringOf("0")
memberIndex = jResp.IndexOf("a.b")
if (memberIndex >= 0):
    a_b = jResp.stringAt(memberIndex)
memberIndex = jResp.IndexOf("a[0]")
if (memberIndex >= 0):
    a_0_ = jResp.stringAt(memberIndex)
memberIndex = jResp.IndexOf("żółw")
if (memberIndex >= 0):
    v_w = jResp.stringAt(memberIndex)
memberIndex = jResp.IndexOf('it\'s "x"')
if (memberIndex >= 0):
    it_s_x_ = jResp.stringAt(memberIndex)
