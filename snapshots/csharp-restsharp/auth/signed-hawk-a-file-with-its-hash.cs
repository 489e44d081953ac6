using RestSharp;

using var client = new RestClient("https://api.example.com/me");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "text/plain");
request.AddBody(await File.ReadAllBytesAsync("files/notes.txt"), ContentType.Binary);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
