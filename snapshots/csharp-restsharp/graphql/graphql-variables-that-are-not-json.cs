using RestSharp;

using var client = new RestClient("https://api.example.com/graphql");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """{"query":"query Get($id: ID!) { book(id: $id) { title } }","variables":{"id": }""",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
