require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# The JSON that is sent:

# {
#   "class": 1,
#   "def": 2,
#   "end": 3,
#   "nil": 4,
#   "None": 5,
#   "self": 6,
#   "type": 7,
#   "func": 8,
#   "null": 9,
#   "true": 10,
#   "$ref": "#/x"
# }

json = Chilkat::CkJsonObject.new()
json.UpdateInt("class",1)
json.UpdateInt("def",2)
json.UpdateInt("end",3)
json.UpdateInt("nil",4)
json.UpdateInt("None",5)
json.UpdateInt("self",6)
json.UpdateInt("type",7)
json.UpdateInt("func",8)
json.UpdateInt("null",9)
json.UpdateInt("true",10)
json.UpdateString("$ref","#/x")

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/json","application/json",json)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
