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
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """{"status": "Hello"}""",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
