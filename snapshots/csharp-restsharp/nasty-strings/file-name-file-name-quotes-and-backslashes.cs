using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddFile("single", "files/unportable/'.txt", "text/plain");
request.AddFile("double", """files/unportable/".txt""", "text/plain");
request.AddFile("both", """files/unportable/it's "so".txt""", "text/plain");
request.AddFile("two-singles", "files/unportable/''.txt", "text/plain");
request.AddFile("two-doubles", """files/unportable/"".txt""", "text/plain");
request.AddFile("backslash", """files/unportable/\.txt""", "text/plain");
request.AddFile("backslash-at-end", """files/unportable/a\.txt""", "text/plain");
request.AddFile("two-backslashes", """files/unportable/a\\.txt""", "text/plain");
request.AddFile("backslash-double", """files/unportable/a\"b.txt""", "text/plain");
request.AddFile("backslash-single", """files/unportable/a\'b.txt""", "text/plain");
request.AddFile("backslash-n", """files/unportable/a\nb.txt""", "text/plain");
request.AddFile("backslash-u", """files/unportable/\u0041\x41\101.txt""", "text/plain");
request.AddFile("folder", """files/unportable/C:\new\table.txt""", "text/plain");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
