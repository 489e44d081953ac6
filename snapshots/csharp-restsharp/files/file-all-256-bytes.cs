using RestSharp;

using var client = new RestClient("https://api.example.com/content");
var request = new RestRequest("", Method.Put);
request.AddHeader("Content-Type", "application/octet-stream");
request.AddBody(await File.ReadAllBytesAsync("files/all-bytes.bin"), ContentType.Binary);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
