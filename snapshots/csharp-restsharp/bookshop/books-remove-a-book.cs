using RestSharp;

using var client = new RestClient("https://api.example.com/v1/books/b-1041");
var request = new RestRequest("", Method.Delete);
request.AddHeader("Authorization", "Bearer {{token}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
