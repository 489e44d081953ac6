using RestSharp;

using var client = new RestClient("https://api.example.com/json");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    "{\n  \"latin\": \"é ½\",\n  \"é ½\": \"latin\",\n  \"latin-control\": \"a\u0085b\",\n  \"a\u0085b\": \"latin-control\",\n  \"no-break-space\": \"a b\",\n  \"a b\": \"no-break-space\",\n  \"line-separator\": \"a\u2028b\",\n  \"a\u2028b\": \"line-separator\",\n  \"paragraph-separator\": \"a\u2029b\",\n  \"a\u2029b\": \"paragraph-separator\",\n  \"byte-order-mark\": \"\ufeffa\",\n  \"\ufeffa\": \"byte-order-mark\",\n  \"combining\": \"é\",\n  \"é\": \"combining\",\n  \"astral\": \"😀𝒳\",\n  \"😀𝒳\": \"astral\",\n  \"joined\": \"👩\u200d👩\u200d👧\",\n  \"👩\u200d👩\u200d👧\": \"joined\",\n  \"right-to-left\": \"\u202eabc\u202c שלום\",\n  \"\u202eabc\u202c שלום\": \"right-to-left\",\n  \"zero-width\": \"a\u200bb\",\n  \"a\u200bb\": \"zero-width\"\n}",
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
