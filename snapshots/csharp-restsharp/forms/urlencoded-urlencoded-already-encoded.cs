using RestSharp;

using var client = new RestClient("https://api.example.com/form");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");
request.AddParameter("space", "a%20b");
request.AddParameter("slash", "a%2Fb");
request.AddParameter("plus", "a%2Bb");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
