using RestSharp;

using var client = new RestClient("https://api.example.com/v1/me");
var request = new RestRequest("", Method.Get);
request.AddHeader("Authorization", "Bearer {{token}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
