using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddParameter("meta", """{"title": "{{title}}"}""");
request.AddParameter("note", "{{note}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
