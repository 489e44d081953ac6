using RestSharp;

using var client = new RestClient("https://api.example.com/raw");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "text/plain");
request.AddStringBody(
    "One line of text.",
    DataFormat.None
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
