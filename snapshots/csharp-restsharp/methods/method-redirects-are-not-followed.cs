using RestSharp;

var options = new RestClientOptions("https://api.example.com/things/7")
{
    FollowRedirects = false,
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
if ((int)response.StatusCode is 0 or >= 400)
{
    response.ThrowIfError();
}
Console.WriteLine(response.Content);
