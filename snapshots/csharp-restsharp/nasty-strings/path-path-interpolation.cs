using RestSharp;

using var client = new RestClient("https://api.example.com/things/$x/$HOME/$%7Bx%7D/$(id)/$1%20$$%20$/%60id%60/%s%20%d%20%n%20%/%PATH%//(x)/@x%20@%7Bx%7D/!x%20!!/%7Bx%7D%20%7B0%7D%20%7B%7D/{{x}}/%3C%=%20x%20%%3E/~x%20*.txt%20[a-z]");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
