using RestSharp;

using var client = new RestClient("https://api.example.com/things");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-A", "{{__proto__}}");
request.AddHeader("X-B", "{{constructor}}");
request.AddHeader("X-C", "{{toString}}");
request.AddHeader("X-D", "{{hasOwnProperty}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
