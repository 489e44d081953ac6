using RestSharp;

using var client = new RestClient("https://api.example.com/things/7");
var request = new RestRequest("", Method.Get);
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");
request.AddStringBody("q=salt", DataFormat.None);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
