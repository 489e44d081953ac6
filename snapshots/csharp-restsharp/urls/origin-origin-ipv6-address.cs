using RestSharp;

using var client = new RestClient("http://[2001:db8::7]:8080/things");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
