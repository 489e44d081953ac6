using RestSharp;

using var client = new RestClient("https://api.example.com/things");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-A", "{{url}}");
request.AddHeader("X-B", "{{response}}");
request.AddHeader("X-C", "{{request}}");
request.AddHeader("X-D", "{{body}}");
request.AddHeader("X-E", "{{headers}}");
request.AddHeader("X-F", "{{http}}");
request.AddHeader("X-G", "{{client}}");
request.AddHeader("X-H", "{{err}}");
request.AddHeader("X-I", "{{os}}");
request.AddHeader("X-J", "{{PATH}}");
request.AddHeader("X-K", "{{json}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
