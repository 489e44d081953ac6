using System.Text;
using RestSharp;

var options = new RestClientOptions("https://api.example.com/headers")
{
    // By itself HttpClient sends ASCII alone.
    ConfigureMessageHandler = _ => new SocketsHttpHandler
    {
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
    },
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Get);
request.AddHeader("X-Latin", "Füße à la café ½");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
