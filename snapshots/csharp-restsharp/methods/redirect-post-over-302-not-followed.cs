using RestSharp;

var options = new RestClientOptions("https://api.example.com/things")
{
    FollowRedirects = false,
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """{"a": 1}""",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
if ((int)response.StatusCode is 0 or >= 400)
{
    response.ThrowIfError();
}
Console.WriteLine(response.Content);
