using RestSharp;

using var client = new RestClient("https://api.example.com/headers");
var request = new RestRequest("", Method.Get);
request.AddHeader("Origin", "https://www.example.com");
request.AddHeader("Referer", "https://www.example.com/a");
request.AddHeader("Date", "Sun, 06 Nov 1994 08:49:37 GMT");
request.AddHeader("Via", "1.1 proxy.example.com");
request.AddHeader("Sec-Fetch-Mode", "cors");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
