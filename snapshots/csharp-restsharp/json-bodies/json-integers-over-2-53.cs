using RestSharp;

using var client = new RestClient("https://api.example.com/json");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """{"id": 12345678901234567890, "max": 9007199254740993, "min": -9223372036854775808, "u64": 18446744073709551615, "huge": 123456789012345678901234567890}""",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
