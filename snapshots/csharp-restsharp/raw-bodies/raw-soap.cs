using RestSharp;

using var client = new RestClient("https://api.example.com/raw");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/soap+xml; charset=utf-8");
request.AddHeader("SOAPAction", "\"urn:example:get\"");
request.AddStringBody(
    """
    <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
      <s:Body/>
    </s:Envelope>
    """,
    DataFormat.Xml
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
