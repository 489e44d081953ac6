using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddParameter("lf", "a\nb");
request.AddParameter("crlf", "a\r\nb");
request.AddParameter("cr", "a\rb");
request.AddParameter("lf-at-end", "a\n");
request.AddParameter("tab", "a\tb");
request.AddParameter("vertical-tab", "a\u000bb");
request.AddParameter("form-feed", "a\u000cb");
request.AddParameter("bell", "a\u0007b");
request.AddParameter("backspace", "a\u0008b");
request.AddParameter("escape", "\u001b[31mred");
request.AddParameter("delete", "a\u007fb");
request.AddParameter("control-before-digit", "\u00011");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
