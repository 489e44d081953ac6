using RestSharp;

using var client = new RestClient("https://api.example.com/json");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """
    {
      "dollar": "$x",
      "$x": "dollar",
      "dollar-home": "$HOME",
      "$HOME": "dollar-home",
      "dollar-brace": "${x}",
      "${x}": "dollar-brace",
      "dollar-paren": "$(id)",
      "$(id)": "dollar-paren",
      "dollar-digit": "$1 $$ $",
      "$1 $$ $": "dollar-digit",
      "backticks": "`id`",
      "`id`": "backticks",
      "hash-brace": "#{x}",
      "#{x}": "hash-brace",
      "hash-dollar": "#$x #@x",
      "#$x #@x": "hash-dollar",
      "format": "%s %d %n %",
      "%s %d %n %": "format",
      "percent-name": "%PATH%",
      "%PATH%": "percent-name",
      "backslash-paren": "\\(x)",
      "\\(x)": "backslash-paren",
      "at-name": "@x @{x}",
      "@x @{x}": "at-name",
      "exclamation": "!x !!",
      "!x !!": "exclamation",
      "brace": "{x} {0} {}",
      "{x} {0} {}": "brace",
      "variable": "{{x}}",
      "{{x}}": "variable",
      "erb": "<%= x %>",
      "<%= x %>": "erb",
      "tilde": "~x *.txt [a-z]",
      "~x *.txt [a-z]": "tilde"
    }
    """,
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
