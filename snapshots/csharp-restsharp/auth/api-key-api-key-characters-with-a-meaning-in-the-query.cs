using RestSharp;

using var client = new RestClient("https://api.example.com/me?api%20key=a%26b=c+d%20%C3%A9%20");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
