using RestSharp;
using RestSharp.Authenticators;
using RestSharp.Authenticators.OAuth;

var options = new RestClientOptions("https://api.example.com/a%7Eb//c%2fd/%41")
{
    Authenticator = OAuth1Authenticator.ForProtectedResource(
        "ck",
        "cs",
        "at",
        "ts",
        OAuthSignatureMethod.HmacSha1
    ),
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
