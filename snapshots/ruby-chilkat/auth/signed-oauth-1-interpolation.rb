require 'chilkat'

# The Chilkat API has to be unlocked before this runs:
# call UnlockBundle of a Chilkat Global object once, at the start of the application.

http = Chilkat::CkHttp.new()

http.put_OAuth1(true)
http.put_OAuthConsumerKey("{{consumer_key}}")
http.put_OAuthConsumerSecret("{{consumer_secret}}")
http.put_OAuthToken("{{token}}")
http.put_OAuthTokenSecret("{{token_secret}}")
http.put_OAuthSigMethod("HMAC-SHA1")
http.put_OAuthRealm("{{realm}}")
http.put_OAuthCallback("{{callback}}")
http.put_OAuthVerifier("{{verifier}}")

# resp: CkHttpResponse
resp = http.QuickRequest("GET","https://api.example.com/me?lang={{lang}}")
if (http.get_LastMethodSuccess() == false)
    print http.lastErrorText() + "\n";
    exit
end

print resp.get_StatusCode().to_s() + "\n";
print resp.bodyStr() + "\n";
