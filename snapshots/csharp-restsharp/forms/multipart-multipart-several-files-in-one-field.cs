using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddFile("files", "files/cover.png", "image/png");
request.AddFile("files", "files/notes.txt", "text/plain");
request.AddFile("files", "files/all-bytes.bin", "application/octet-stream");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
