using RestSharp;

using var client = new RestClient("https://api.example.com/content");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/octet-stream");
request.AddBody(await File.ReadAllBytesAsync("files/cover.png"), ContentType.Binary);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
