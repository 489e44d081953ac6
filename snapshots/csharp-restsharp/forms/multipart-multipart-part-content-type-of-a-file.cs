using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddFile("data", "files/notes.txt", "text/csv; charset=utf-8");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
