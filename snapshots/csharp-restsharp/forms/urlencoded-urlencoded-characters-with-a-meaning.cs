using RestSharp;

using var client = new RestClient("https://api.example.com/form");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");
request.AddParameter("and", "a&b=c");
request.AddParameter("percent", "100%");
request.AddParameter("question", "a?b#c");
request.AddParameter("semicolon", "a;b,c");
request.AddParameter("slash", "/a/b:c@d");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
