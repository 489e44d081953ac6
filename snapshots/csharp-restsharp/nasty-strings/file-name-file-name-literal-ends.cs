using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddFile("three-singles", "files/unportable/'''.txt", "text/plain");
request.AddFile("three-doubles", """"files/unportable/""".txt"""", "text/plain");
request.AddFile("four-doubles", """""files/unportable/"""".txt""""", "text/plain");
request.AddFile("double-at-end", """files/unportable/a".txt""", "text/plain");
request.AddFile("double-hash", """files/unportable/"#.txt""", "text/plain");
request.AddFile("double-two-hashes", """files/unportable/"##.txt""", "text/plain");
request.AddFile("three-doubles-hash", """"files/unportable/"""#.txt"""", "text/plain");
request.AddFile("paren-double", """files/unportable/)".txt""", "text/plain");
request.AddFile("brackets", "files/unportable/]] ]=].txt", "text/plain");
request.AddFile("percent-q", "files/unportable/} ) > |.txt", "text/plain");
request.AddFile("html-comment-end", "files/unportable/-->.txt", "text/plain");
request.AddFile("cdata", "files/unportable/]]>.txt", "text/plain");
request.AddFile("php-end", "files/unportable/?>.txt", "text/plain");
request.AddFile("three-backticks", "files/unportable/```.txt", "text/plain");
request.AddFile("heredoc", "files/unportable/EOF.txt", "text/plain");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
