using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddFile("tab", "files/unportable/a\tb.txt", "text/plain");
request.AddFile("vertical-tab", "files/unportable/a\u000bb.txt", "text/plain");
request.AddFile("form-feed", "files/unportable/a\u000cb.txt", "text/plain");
request.AddFile("bell", "files/unportable/a\u0007b.txt", "text/plain");
request.AddFile("backspace", "files/unportable/a\u0008b.txt", "text/plain");
request.AddFile("escape", "files/unportable/\u001b[31mred.txt", "text/plain");
request.AddFile("delete", "files/unportable/a\u007fb.txt", "text/plain");
request.AddFile("control-before-digit", "files/unportable/\u00011.txt", "text/plain");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
