using RestSharp;

using var client = new RestClient("https://api.example.com/upload");
var request = new RestRequest("", Method.Post);
request.AlwaysMultipartFormData = true;
request.AddFile("lf", "files/unportable/a\nb.txt", "text/plain");
request.AddFile("crlf", "files/unportable/a\r\nb.txt", "text/plain");
request.AddFile("cr", "files/unportable/a\rb.txt", "text/plain");
request.AddFile("lf-at-end", "files/unportable/a\n.txt", "text/plain");
request.AddFile("heredoc-line", "files/unportable/a\nEOF\nb.txt", "text/plain");
request.AddFile("heredoc-indented-line", "files/unportable/a\n  EOF\n  EOT\nb.txt", "text/plain");
request.AddFile("here-string-line", "files/unportable/a\n\"@\n'@\nb.txt", "text/plain");
request.AddFile("ruby-end-line", "files/unportable/a\n=end\n__END__\nb.txt", "text/plain");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
