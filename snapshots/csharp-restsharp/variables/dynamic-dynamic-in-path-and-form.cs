using RestSharp;

using var client = new RestClient("https://api.example.com/things/{{$guid}}/{{$isoTimestamp}}?since={{$isoTimestamp}}");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");
request.AddParameter("at", "{{$isoTimestamp}}");
request.AddParameter("n-{{$randomInt}}", "{{$timestamp}}");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
