using RestSharp;
using RestSharp.Authenticators;
using RestSharp.Authenticators.OAuth;

var options = new RestClientOptions("https://api.example.com/posts")
{
    Authenticator = OAuth1Authenticator.ForProtectedResource(
        "ck",
        "c&s",
        "t",
        "t=s",
        OAuthSignatureMethod.HmacSha1
    ),
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Post);
request.AddQueryParameter("trim", "user");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");
request.AddParameter("status", "Hello, world & co");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
