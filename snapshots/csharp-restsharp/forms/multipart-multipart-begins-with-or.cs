using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddParameter("at", "@files/notes.txt");
request.AddParameter("less", "<files/notes.txt");
request.AddParameter("semicolon", "a;type=text/html");
request.AddParameter("equals", "=x");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
