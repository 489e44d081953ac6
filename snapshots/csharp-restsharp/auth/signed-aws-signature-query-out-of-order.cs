using RestSharp;

using var client = new RestClient("https://api.example.com/users?Version=2010-05-08&Action=ListUsers&path=/shop:(all)");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
