using RestSharp;

using var client = new RestClient("https://api.example.com/things");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-Off", "{{switched-off}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
