using RestSharp;

using var client = new RestClient("https://api.example.com/things");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-A", """{{a"b}}""");
request.AddHeader("X-B", "{{it's}}");
request.AddHeader("X-C", "{{a`id`}}");
request.AddHeader("X-D", "{{$(id)}}");
request.AddHeader("X-E", "{{a;b}}");
request.AddHeader("X-F", """{{a\b}}""");
request.AddHeader("X-G", "{{a*/b}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
