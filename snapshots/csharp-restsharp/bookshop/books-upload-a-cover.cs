using RestSharp;

using var client = new RestClient("https://api.example.com/v1/books/b-1041/cover");
var request = new RestRequest("", Method.Put);
request.AddHeader("Authorization", "Bearer {{token}}");
request.AlwaysMultipartFormData = true;
request.AddFile("cover", "files/cover.png", "image/png");
request.AddParameter("caption", "Front cover, second edition");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
