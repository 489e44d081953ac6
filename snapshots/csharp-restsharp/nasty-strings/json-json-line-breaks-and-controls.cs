using RestSharp;

using var client = new RestClient("https://api.example.com/json");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    "{\n  \"lf\": \"a\\nb\",\n  \"a\\nb\": \"lf\",\n  \"crlf\": \"a\\r\\nb\",\n  \"a\\r\\nb\": \"crlf\",\n  \"cr\": \"a\\rb\",\n  \"a\\rb\": \"cr\",\n  \"lf-at-end\": \"a\\n\",\n  \"a\\n\": \"lf-at-end\",\n  \"tab\": \"a\\tb\",\n  \"a\\tb\": \"tab\",\n  \"vertical-tab\": \"a\\u000bb\",\n  \"a\\u000bb\": \"vertical-tab\",\n  \"form-feed\": \"a\\fb\",\n  \"a\\fb\": \"form-feed\",\n  \"bell\": \"a\\u0007b\",\n  \"a\\u0007b\": \"bell\",\n  \"backspace\": \"a\\bb\",\n  \"a\\bb\": \"backspace\",\n  \"escape\": \"\\u001b[31mred\",\n  \"\\u001b[31mred\": \"escape\",\n  \"delete\": \"a\u007fb\",\n  \"a\u007fb\": \"delete\",\n  \"control-before-digit\": \"\\u00011\",\n  \"\\u00011\": \"control-before-digit\"\n}",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
