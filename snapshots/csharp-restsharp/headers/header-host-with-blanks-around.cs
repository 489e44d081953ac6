using RestSharp;

var options = new RestClientOptions("https://api.example.com/headers")
{
    BaseHost = " books.example.com ",
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
