using RestSharp;

using var client = new RestClient("https://api.example.com/raw");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "text/plain");
request.AddStringBody(
    "latin: é ½\nlatin-control: a\u0085b\nno-break-space: a b\nline-separator: a\u2028b\nparagraph-separator: a\u2029b\nbyte-order-mark: \ufeffa\ncombining: é\nastral: 😀𝒳\njoined: 👩\u200d👩\u200d👧\nright-to-left: \u202eabc\u202c שלום\nzero-width: a\u200bb\n",
    DataFormat.None
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
