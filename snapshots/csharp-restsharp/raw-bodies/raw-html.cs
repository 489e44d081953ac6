using RestSharp;

using var client = new RestClient("https://api.example.com/raw");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "text/html");
request.AddStringBody(
    """
    <!doctype html>
    <p class="x">Salt &amp; <b>sea</b></p>
    <script>alert(`${1}`)</script>
    """,
    DataFormat.None
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
