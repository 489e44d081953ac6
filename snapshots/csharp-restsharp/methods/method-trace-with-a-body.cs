using RestSharp;
using RestSharp.Interceptors;

var options = new RestClientOptions("https://api.example.com/things/7")
{
    Interceptors = [new CustomMethod("TRACE")],
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/xml");
request.AddStringBody(
    "<x/>",
    DataFormat.Xml
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);

// A method that RestSharp has no name for.
class CustomMethod(string name) : Interceptor
{
    public override ValueTask BeforeHttpRequest(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        message.Method = new HttpMethod(name);
        return ValueTask.CompletedTask;
    }
}
