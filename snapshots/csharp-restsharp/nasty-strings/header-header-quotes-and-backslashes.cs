using RestSharp;

using var client = new RestClient("https://api.example.com/things");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-single", "'");
request.AddHeader("X-double", "\"");
request.AddHeader("X-both", "it's \"so\"");
request.AddHeader("X-two-singles", "''");
request.AddHeader("X-two-doubles", "\"\"");
request.AddHeader("X-backslash", """\""");
request.AddHeader("X-backslash-at-end", """a\""");
request.AddHeader("X-two-backslashes", """a\\""");
request.AddHeader("X-backslash-double", """a\"b""");
request.AddHeader("X-backslash-single", """a\'b""");
request.AddHeader("X-backslash-n", """a\nb""");
request.AddHeader("X-backslash-u", """\u0041\x41\101""");
request.AddHeader("X-folder", """C:\new\table""");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
