using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddFile("latin", "files/unportable/é ½.txt", "text/plain");
request.AddFile("latin-control", "files/unportable/a\u0085b.txt", "text/plain");
request.AddFile("no-break-space", "files/unportable/a b.txt", "text/plain");
request.AddFile("line-separator", "files/unportable/a\u2028b.txt", "text/plain");
request.AddFile("paragraph-separator", "files/unportable/a\u2029b.txt", "text/plain");
request.AddFile("byte-order-mark", "files/unportable/\ufeffa.txt", "text/plain");
request.AddFile("combining", "files/unportable/é.txt", "text/plain");
request.AddFile("astral", "files/unportable/😀𝒳.txt", "text/plain");
request.AddFile("joined", "files/unportable/👩\u200d👩\u200d👧.txt", "text/plain");
request.AddFile("right-to-left", "files/unportable/\u202eabc\u202c שלום.txt", "text/plain");
request.AddFile("zero-width", "files/unportable/a\u200bb.txt", "text/plain");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
