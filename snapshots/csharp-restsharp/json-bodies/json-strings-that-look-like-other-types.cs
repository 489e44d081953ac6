using RestSharp;

using var client = new RestClient("https://api.example.com/json");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """{"number": "42", "float": "1.0", "zero": "007", "date": "2021-04-30", "json": "{\"a\": 1}", "at": "@file", "colon": ":=1", "empty": " "}""",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
