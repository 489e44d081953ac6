using RestSharp;

using var client = new RestClient("https://api.example.com/graphql");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """{"query":"# first\nquery Get($full: Boolean!) {\n  books {\n    title # inline\n    blurb @include(if: $full)\n  }\n}","variables":{"full": true}}""",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
