using RestSharp;

using var client = new RestClient("https://api.example.com/me?jwt=eyJraWQiOiIyMDI2IiwiYWxnIjoiSFMyNTYifQ.eyJzdWIiOiJpbmVzIn0.CjncgwXTzYuGF5-5gSzGMWnGJ_Dn-fcRvNQ0-hCy7Y4");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
