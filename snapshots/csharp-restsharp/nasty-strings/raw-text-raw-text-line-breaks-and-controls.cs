using RestSharp;

using var client = new RestClient("https://api.example.com/raw");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "text/plain");
request.AddStringBody(
    "lf: a\nb\ncrlf: a\r\nb\ncr: a\rb\nlf-at-end: a\n\ntab: a\tb\nvertical-tab: a\u000bb\nform-feed: a\u000cb\nbell: a\u0007b\nbackspace: a\u0008b\nescape: \u001b[31mred\ndelete: a\u007fb\ncontrol-before-digit: \u00011\n",
    DataFormat.None
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
