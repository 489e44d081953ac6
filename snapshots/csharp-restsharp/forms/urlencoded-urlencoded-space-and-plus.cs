using RestSharp;

using var client = new RestClient("https://api.example.com/form");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");
request.AddStringBody("blank=salt%20road&plus=a%2Bb&a%20b=key", DataFormat.None);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
