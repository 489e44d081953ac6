using RestSharp;

using var client = new RestClient("https://api.example.com/raw");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/xml");
request.AddStringBody(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <book id="1"><title>Salt &amp; sea</title><!-- note --></book>
    """,
    DataFormat.Xml
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
