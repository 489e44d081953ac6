using RestSharp;

using var client = new RestClient("https://api.example.com/raw");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "text/plain");
request.AddStringBody(
    """
    dollar: $x
    dollar-home: $HOME
    dollar-brace: ${x}
    dollar-paren: $(id)
    dollar-digit: $1 $$ $
    backticks: `id`
    hash-brace: #{x}
    hash-dollar: #$x #@x
    format: %s %d %n %
    percent-name: %PATH%
    backslash-paren: \(x)
    at-name: @x @{x}
    exclamation: !x !!
    brace: {x} {0} {}
    variable: {{x}}
    erb: <%= x %>
    tilde: ~x *.txt [a-z]

    """,
    DataFormat.None
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
