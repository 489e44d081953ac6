using RestSharp;

using var client = new RestClient("https://api.example.com/json");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """{"quote": "\"", "backslash": "\\", "slash": "\/", "breaks": "\b\f\n\r\t", "unicode": "\u00e9\u65e5", "pair": "\ud83d\ude00", "nul": "\u0000", "separator": "\u2028\u2029"}""",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
