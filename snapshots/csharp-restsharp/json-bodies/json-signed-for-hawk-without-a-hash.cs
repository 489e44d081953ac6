using RestSharp;

using var client = new RestClient("https://api.example.com/me");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """{"title": "Salt"}""",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
