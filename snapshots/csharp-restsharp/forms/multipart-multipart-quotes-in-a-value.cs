using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddParameter("blanks", "  x \t");
request.AddParameter("double", "say \"hi\"");
request.AddParameter("single", "it's");
request.AddParameter("backslash", """a\b""");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
