using RestSharp;

using var client = new RestClient("https://api.example.com/things?next=https://www.example.com/a?b&time=10:30&to=a@example.com,b;c");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
