using RestSharp;

using var client = new RestClient("https://api.example.com/json");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """
    {
      "three-singles": "'''",
      "'''": "three-singles",
      "three-doubles": "\"\"\"",
      "\"\"\"": "three-doubles",
      "four-doubles": "\"\"\"\"",
      "\"\"\"\"": "four-doubles",
      "double-at-end": "a\"",
      "a\"": "double-at-end",
      "double-hash": "\"#",
      "\"#": "double-hash",
      "double-two-hashes": "\"##",
      "\"##": "double-two-hashes",
      "three-doubles-hash": "\"\"\"#",
      "\"\"\"#": "three-doubles-hash",
      "paren-double": ")\"",
      ")\"": "paren-double",
      "brackets": "]] ]=]",
      "]] ]=]": "brackets",
      "percent-q": "} ) > |",
      "} ) > |": "percent-q",
      "comment-end": "*/",
      "*/": "comment-end",
      "comment-begin": "/* // --",
      "/* // --": "comment-begin",
      "html-comment-end": "-->",
      "-->": "html-comment-end",
      "script-end": "</script>",
      "</script>": "script-end",
      "cdata": "]]>",
      "]]>": "cdata",
      "php-end": "?>",
      "?>": "php-end",
      "three-backticks": "```",
      "```": "three-backticks",
      "heredoc": "EOF",
      "EOF": "heredoc",
      "heredoc-line": "a\nEOF\nb",
      "a\nEOF\nb": "heredoc-line",
      "heredoc-indented-line": "a\n  EOF\n  EOT\nb",
      "a\n  EOF\n  EOT\nb": "heredoc-indented-line",
      "here-string-line": "a\n\"@\n'@\nb",
      "a\n\"@\n'@\nb": "here-string-line",
      "ruby-end-line": "a\n=end\n__END__\nb",
      "a\n=end\n__END__\nb": "ruby-end-line"
    }
    """,
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
