using RestSharp;

using var client = new RestClient("https://api.example.com/salt%20road/%C5%BC%C3%B3%C5%82w/%E6%97%A5%E6%9C%AC/%F0%9F%98%80");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
