using RestSharp;

using var client = new RestClient("https://api.example.com/json");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """{"": "empty", " ": "blank", "a b": 1, "a.b": 2, "a[0]": 3, "a-b": 4, "0": 5, "@id": 6, "#id": 7, "a\"b": 8, "a\nb": 9}""",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
