using RestSharp;

using var client = new RestClient("""https://api.example.com/things?list[]=1&list[]=2&map[key]=3&set={a|b}&caret=^\`""");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
