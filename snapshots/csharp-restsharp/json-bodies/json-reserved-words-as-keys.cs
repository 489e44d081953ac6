using RestSharp;

using var client = new RestClient("https://api.example.com/json");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """{"class": 1, "def": 2, "end": 3, "nil": 4, "None": 5, "self": 6, "type": 7, "func": 8, "null": 9, "true": 10, "$ref": "#/x"}""",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
