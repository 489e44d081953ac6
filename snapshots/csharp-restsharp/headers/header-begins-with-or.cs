using RestSharp;

using var client = new RestClient("https://api.example.com/headers");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-At", "@files/notes.txt");
request.AddHeader("X-Less", "<files/notes.txt");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
