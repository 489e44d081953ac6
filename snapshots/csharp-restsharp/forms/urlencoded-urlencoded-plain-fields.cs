using RestSharp;

using var client = new RestClient("https://api.example.com/form");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");
request.AddParameter("title", "Salt");
request.AddParameter("author", "Okafor");
request.AddParameter("year", "2021");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
