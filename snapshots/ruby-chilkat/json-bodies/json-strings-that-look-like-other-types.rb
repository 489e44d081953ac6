require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

# The JSON that is sent:

# {
#   "number": "42",
#   "float": "1.0",
#   "zero": "007",
#   "date": "2021-04-30",
#   "json": "{\"a\": 1}",
#   "at": "@file",
#   "colon": ":=1",
#   "empty": " "
# }

json = Chilkat::CkJsonObject.new()
json.UpdateString("number","42")
json.UpdateString("float","1.0")
json.UpdateString("zero","007")
json.UpdateString("date","2021-04-30")
json.UpdateString("json","{\"a\": 1}")
json.UpdateString("at","@file")
json.UpdateString("colon",":=1")
json.UpdateString("empty"," ")

# resp: CkHttpResponse
resp = http.PostJson3("https://api.example.com/json","application/json",json)
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
