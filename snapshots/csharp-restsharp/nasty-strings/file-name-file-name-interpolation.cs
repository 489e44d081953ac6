using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddFile("dollar", "files/unportable/$x.txt", "text/plain");
request.AddFile("dollar-home", "files/unportable/$HOME.txt", "text/plain");
request.AddFile("dollar-brace", "files/unportable/${x}.txt", "text/plain");
request.AddFile("dollar-paren", "files/unportable/$(id).txt", "text/plain");
request.AddFile("dollar-digit", "files/unportable/$1 $$ $.txt", "text/plain");
request.AddFile("backticks", "files/unportable/`id`.txt", "text/plain");
request.AddFile("hash-brace", "files/unportable/#{x}.txt", "text/plain");
request.AddFile("hash-dollar", "files/unportable/#$x #@x.txt", "text/plain");
request.AddFile("format", "files/unportable/%s %d %n %.txt", "text/plain");
request.AddFile("percent-name", "files/unportable/%PATH%.txt", "text/plain");
request.AddFile("backslash-paren", """files/unportable/\(x).txt""", "text/plain");
request.AddFile("at-name", "files/unportable/@x @{x}.txt", "text/plain");
request.AddFile("exclamation", "files/unportable/!x !!.txt", "text/plain");
request.AddFile("brace", "files/unportable/{x} {0} {}.txt", "text/plain");
request.AddFile("erb", "files/unportable/<%= x %>.txt", "text/plain");
request.AddFile("tilde", "files/unportable/~x *.txt [a-z].txt", "text/plain");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
