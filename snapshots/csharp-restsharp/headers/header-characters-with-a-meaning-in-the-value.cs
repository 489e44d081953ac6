using RestSharp;

using var client = new RestClient("https://api.example.com/headers");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-Colon", "a: b:c");
request.AddHeader("X-List", "a, b;q=0.5, c=\"d, e\"");
request.AddHeader("X-Url", "https://www.example.com/?a=b&c");
request.AddHeader("X-Hash", "# no comment // nor this");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
