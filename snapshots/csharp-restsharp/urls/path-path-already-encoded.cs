using RestSharp;

using var client = new RestClient("https://api.example.com/a%20b/c%2Fd/%c3%a9");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
