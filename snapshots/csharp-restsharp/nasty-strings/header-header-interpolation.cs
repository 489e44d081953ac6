using RestSharp;

using var client = new RestClient("https://api.example.com/things");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-dollar", "$x");
request.AddHeader("X-dollar-home", "$HOME");
request.AddHeader("X-dollar-brace", "${x}");
request.AddHeader("X-dollar-paren", "$(id)");
request.AddHeader("X-dollar-digit", "$1 $$ $");
request.AddHeader("X-backticks", "`id`");
request.AddHeader("X-hash-brace", "#{x}");
request.AddHeader("X-hash-dollar", "#$x #@x");
request.AddHeader("X-format", "%s %d %n %");
request.AddHeader("X-percent-name", "%PATH%");
request.AddHeader("X-backslash-paren", """\(x)""");
request.AddHeader("X-at-name", "@x @{x}");
request.AddHeader("X-exclamation", "!x !!");
request.AddHeader("X-brace", "{x} {0} {}");
request.AddHeader("X-variable", "{{x}}");
request.AddHeader("X-erb", "<%= x %>");
request.AddHeader("X-tilde", "~x *.txt [a-z]");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
