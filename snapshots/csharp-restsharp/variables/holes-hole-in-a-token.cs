using RestSharp;

using var client = new RestClient("https://api.example.com/me");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
