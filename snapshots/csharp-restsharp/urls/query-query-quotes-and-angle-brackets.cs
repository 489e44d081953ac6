using RestSharp;

using var client = new RestClient("https://api.example.com/things?q=%22salt%22&r=it%27s&s=%3Cb%3E");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
