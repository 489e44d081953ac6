using RestSharp;

using var client = new RestClient("https://api.example.com/json");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """{"one": 1.0, "price": 18.50, "exp": 1e5, "Exp": 1E+5, "tiny": 1.5e-7, "long": 0.1000000000000000055511151231257827, "beyond": 1e400, "zero": -0, "Zero": -0.0}""",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
