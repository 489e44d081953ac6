using RestSharp;

using var client = new RestClient("https://api.example.com/me?a1=2&a=1&%C3%A9=3&b=x;y&b=50%");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
