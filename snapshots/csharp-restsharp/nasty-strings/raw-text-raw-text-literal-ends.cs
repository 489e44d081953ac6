using RestSharp;

using var client = new RestClient("https://api.example.com/raw");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "text/plain");
request.AddStringBody(
    """""
    three-singles: '''
    three-doubles: """
    four-doubles: """"
    double-at-end: a"
    double-hash: "#
    double-two-hashes: "##
    three-doubles-hash: """#
    paren-double: )"
    brackets: ]] ]=]
    percent-q: } ) > |
    comment-end: */
    comment-begin: /* // --
    html-comment-end: -->
    script-end: </script>
    cdata: ]]>
    php-end: ?>
    three-backticks: ```
    heredoc: EOF
    heredoc-line: a
    EOF
    b
    heredoc-indented-line: a
      EOF
      EOT
    b
    here-string-line: a
    "@
    '@
    b
    ruby-end-line: a
    =end
    __END__
    b

    """"",
    DataFormat.None
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
