using RestSharp;

using var client = new RestClient("https://api.example.com/things");
var request = new RestRequest("", Method.Get);
request.AddHeader("X-three-singles", "'''");
request.AddHeader("X-three-doubles", "\"\"\"");
request.AddHeader("X-four-doubles", "\"\"\"\"");
request.AddHeader("X-double-at-end", "a\"");
request.AddHeader("X-double-hash", "\"#");
request.AddHeader("X-double-two-hashes", "\"##");
request.AddHeader("X-three-doubles-hash", "\"\"\"#");
request.AddHeader("X-paren-double", ")\"");
request.AddHeader("X-brackets", "]] ]=]");
request.AddHeader("X-percent-q", "} ) > |");
request.AddHeader("X-comment-end", "*/");
request.AddHeader("X-comment-begin", "/* // --");
request.AddHeader("X-html-comment-end", "-->");
request.AddHeader("X-script-end", "</script>");
request.AddHeader("X-cdata", "]]>");
request.AddHeader("X-php-end", "?>");
request.AddHeader("X-three-backticks", "```");
request.AddHeader("X-heredoc", "EOF");

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
