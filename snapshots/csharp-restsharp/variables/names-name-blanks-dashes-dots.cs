using RestSharp;

using var client = new RestClient("https://api.example.com/things");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-A", "{{my token}}");
request.AddHeader("X-B", "{{my-token}}");
request.AddHeader("X-C", "{{my.token}}");
request.AddHeader("X-D", "{{my_token}}");
request.AddHeader("X-E", "{{myToken}}");
request.AddHeader("X-F", "{{MY_TOKEN}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
