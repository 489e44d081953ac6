using RestSharp;

using var client = new RestClient("https://api.example.com/things");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-{{name}}", "1");
request.AddHeader("X-Value", "{{value}}");
request.AddHeader("X-Part", "a {{value}}, b");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
