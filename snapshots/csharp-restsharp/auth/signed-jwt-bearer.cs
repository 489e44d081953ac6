using RestSharp;

using var client = new RestClient("https://api.example.com/me");
var request = new RestRequest("", Method.Get);
request.AddHeader("Authorization", "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJpbmVzIn0.2RQ6f7v7DHUvzidv3Ddf27Ghp5auQEiHctwwlRoGIGQ");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
