using RestSharp;

using var client = new RestClient("https://api.example.com/things");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-A", "{{class}}");
request.AddHeader("X-B", "{{def}}");
request.AddHeader("X-C", "{{end}}");
request.AddHeader("X-D", "{{new}}");
request.AddHeader("X-E", "{{type}}");
request.AddHeader("X-F", "{{func}}");
request.AddHeader("X-G", "{{self}}");
request.AddHeader("X-H", "{{None}}");
request.AddHeader("X-I", "{{null}}");
request.AddHeader("X-J", "{{await}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
