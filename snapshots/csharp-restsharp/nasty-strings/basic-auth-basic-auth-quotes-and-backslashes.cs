using RestSharp;
using RestSharp.Authenticators;

var options = new RestClientOptions("https://api.example.com/me")
{
    Authenticator = new HttpBasicAuthenticator("ines", """' " it's "so" '' "" \ a\ a\\ a\"b a\'b a\nb \u0041\x41\101 C:\new\table"""),
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
