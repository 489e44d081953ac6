using System.Text;
using RestSharp;

var options = new RestClientOptions("https://api.example.com/v1/travel%20&%20food/%C3%A9?genre=travel%20&%20food/%C3%A9")
{
    // By itself HttpClient sends ASCII alone.
    ConfigureMessageHandler = _ => new SocketsHttpHandler
    {
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
    },
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Post);
request.AddHeader("X-Genre", "travel & food/é");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");
request.AddStringBody("genre=travel%20%26%20food%2F%C3%A9&travel%20%26%20food%2F%C3%A9=name", DataFormat.None);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
