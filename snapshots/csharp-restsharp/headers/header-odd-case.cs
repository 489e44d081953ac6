using RestSharp;

using var client = new RestClient("https://api.example.com/headers");
var request = new RestRequest("", Method.Get);
request.AddHeader("x-lower", "1");
request.AddHeader("X-UPPER", "2");
request.AddHeader("x-mIxEd", "3");
request.AddHeader("ETag", "4");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
