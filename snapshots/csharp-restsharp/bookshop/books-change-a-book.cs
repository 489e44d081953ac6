using RestSharp;

using var client = new RestClient("https://api.example.com/v1/books/b-1041");
var request = new RestRequest("", Method.Patch);
request.AddHeader("Content-Type", "application/merge-patch+json");
request.AddHeader("If-Match", "\"7\"");
request.AddHeader("Authorization", "Bearer {{token}}");
request.AddStringBody(
    """
    {
      "price": { "amount": 16.00, "currency": "EUR" },
      "inStock": false
    }
    """,
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
