using RestSharp;

using var client = new RestClient("https://api.example.com/v1/orders");
var request = new RestRequest("", Method.Post);
request.AddHeader("Accept", "application/json");
request.AddHeader("Content-Type", "application/json");
request.AddHeader("Authorization", "Bearer {{token}}");
request.AddStringBody(
    """
    {
      "lines": [
        { "bookId": "b-1041", "count": 1 },
        { "bookId": "b-0977", "count": 2 }
      ],
      "giftWrap": true,
      "note": "{{note}}"
    }
    """,
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
