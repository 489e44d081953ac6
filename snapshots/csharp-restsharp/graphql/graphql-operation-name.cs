using RestSharp;

using var client = new RestClient("https://api.example.com/graphql");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """{"query":"query A { books { id } }\nquery B { authors { id } }","operationName":"B","variables":{}}""",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
