using RestSharp;

using var client = new RestClient("https://api.example.com/graphql");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """
    {"query":"query Get($id: ID!, $n: Int = 10) {\n  book(id: $id) {\n    title\n    reviews(first: $n) { text }\n  }\n}","variables":{
      "id": "b-1041",
      "n": 3
    }}
    """,
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
