using RestSharp;

using var client = new RestClient("https://api.example.com/things");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-A", "{{#if x}}");
request.AddHeader("X-B", "{{/if}}");
request.AddHeader("X-C", "{{> partial}}");
request.AddHeader("X-D", "{{! note}}");
request.AddHeader("X-E", "{{@root}}");
request.AddHeader("X-F", "{{this}}");
request.AddHeader("X-G", "{{else}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
