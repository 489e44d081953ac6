using RestSharp;

using var client = new RestClient("https://api.example.com/things/{{id}}?a=1&a=2&flag");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
