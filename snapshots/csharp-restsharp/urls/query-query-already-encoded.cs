using RestSharp;

using var client = new RestClient("https://api.example.com/things?space=a%20b&slash=a%2Fb&and=a%26b&equals=a%3Db&percent=100%25&lower=%c3%a9");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
