using RestSharp;

using var client = new RestClient("https://api.example.com/things");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "text/plain");
request.AddStringBody(
    """
    {{}} {{ }} {{open {one} }}close{{ {{{three}}} {{ blanks }} {{two
    lines}}
    """,
    DataFormat.None
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
