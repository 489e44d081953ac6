using RestSharp;

using var client = new RestClient("https://api.example.com/things?at={{$timestamp}}&n={{$randomInt}}");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-Request-Id", "{{$guid}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
