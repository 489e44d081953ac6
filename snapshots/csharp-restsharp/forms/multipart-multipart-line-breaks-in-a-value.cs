using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddParameter("lf", "one\ntwo\n");
request.AddParameter("crlf", "one\r\ntwo\r\n");
request.AddParameter("blank-lines", "\n\n");
request.AddParameter("dashes", "--\r\n--x--");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
