using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddParameter("a b", "1");
request.AddParameter("list[]", "2");
request.AddParameter("a;b", "3");
request.AddParameter("a=b", "4");
request.AddParameter("a:b", "5");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
