using System.Text;
using RestSharp;

var options = new RestClientOptions("https://api.example.com/headers")
{
    FollowRedirects = false,
    // By itself HttpClient sends ASCII alone.
    ConfigureMessageHandler = _ => new SocketsHttpHandler
    {
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        AllowAutoRedirect = false,
    },
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Get);
request.AddHeader("X-Latin", "Grüße");

var response = await client.ExecuteAsync(request);
if ((int)response.StatusCode is 0 or >= 400)
{
    response.ThrowIfError();
}
Console.WriteLine(response.Content);
