using RestSharp;

using var client = new RestClient("https://api.example.com/raw");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "text/plain");
request.AddStringBody(
    """
    single: '
    double: "
    both: it's "so"
    two-singles: ''
    two-doubles: ""
    backslash: \
    backslash-at-end: a\
    two-backslashes: a\\
    backslash-double: a\"b
    backslash-single: a\'b
    backslash-n: a\nb
    backslash-u: \u0041\x41\101
    folder: C:\new\table

    """,
    DataFormat.None
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
