using RestSharp;

using var client = new RestClient("https://api.example.com/v1/books");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddHeader("Idempotency-Key", "{{$guid}}");
request.AddHeader("Authorization", "Bearer {{token}}");
request.AddStringBody(
    """
    {
      "title": "The Salt Road",
      "authors": ["Ines Okafor", "Tomáš Vrba"],
      "published": "2021-04-30",
      "pages": 312,
      "price": { "amount": 18.50, "currency": "EUR" },
      "blurb": "\"You can't miss it,\" they said.\nWe did.",
      "translatedFrom": null
    }
    """,
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
