using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddFile("data", "files/reading list (2).csv", "text/csv");
request.AddFile("data", "files/it's the author's notes.txt", "text/plain");
request.AddFile("data", "files/żółw 日本 😀.txt", "text/plain");
request.AddFile("data", "files/empty.txt", "text/plain");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
