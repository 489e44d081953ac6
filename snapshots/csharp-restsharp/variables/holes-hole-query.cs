using RestSharp;

using var client = new RestClient("https://api.example.com/things?{{key}}=1&value={{value}}&part=a%20{{value}}%20%26%20b");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
