using RestSharp;

using var client = new RestClient("https://api.example.com/v1/books?genre=travel&limit=20&sort=-published");
var request = new RestRequest("", Method.Get);
request.AddHeader("Accept", "application/json");
request.AddHeader("Authorization", "Bearer {{token}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
