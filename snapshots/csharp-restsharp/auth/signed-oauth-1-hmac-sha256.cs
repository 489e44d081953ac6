using RestSharp;
using RestSharp.Authenticators;
using RestSharp.Authenticators.OAuth;

var options = new RestClientOptions("https://api.example.com/request-token")
{
    Authenticator = OAuth1Authenticator.ForProtectedResource(
        "ck",
        "cs",
        "",
        "",
        OAuthSignatureMethod.HmacSha256
    ),
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Post);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
