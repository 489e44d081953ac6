using RestSharp;
using RestSharp.Authenticators;
using RestSharp.Authenticators.OAuth;

var options = new RestClientOptions("https://api.example.com/me")
{
    Authenticator = OAuth1Authenticator.ForProtectedResource(
        "{{consumer_key}}",
        "{{consumer_secret}}",
        "{{token}}",
        "{{token_secret}}",
        OAuthSignatureMethod.HmacSha1
    ),
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Get);
request.AddQueryParameter("lang", "{{lang}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
