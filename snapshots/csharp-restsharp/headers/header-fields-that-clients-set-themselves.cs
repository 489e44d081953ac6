using RestSharp;

using var client = new RestClient("https://api.example.com/headers");
var request = new RestRequest("", Method.Get);
request.AddHeader("User-Agent", "bookshop/1.0");
request.AddHeader("Accept", "application/json");
request.AddHeader("Accept-Encoding", "identity");
request.AddHeader("Accept-Language", "cs, en;q=0.5");
request.AddHeader("Cache-Control", "no-cache");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
