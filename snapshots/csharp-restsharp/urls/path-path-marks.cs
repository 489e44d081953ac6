using RestSharp;

using var client = new RestClient("https://api.example.com/a!$&'()*+,;=@~/b[1]%7B2%7D|^/%60%22%3Cc%3E");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
