using System.Net;
using RestSharp;

var options = new RestClientOptions("https://api.example.com/me/cover")
{
    Credentials = new NetworkCredential("ines", "secret"),
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Put);
request.AddHeader("Content-Type", "image/png");
request.AddBody(await File.ReadAllBytesAsync("files/cover.png"), ContentType.Binary);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
