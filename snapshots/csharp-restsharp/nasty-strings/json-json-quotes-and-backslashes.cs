using RestSharp;

using var client = new RestClient("https://api.example.com/json");
var request = new RestRequest("", Method.Post);
request.AddHeader("Content-Type", "application/json");
request.AddStringBody(
    """
    {
      "single": "'",
      "'": "single",
      "double": "\"",
      "\"": "double",
      "both": "it's \"so\"",
      "it's \"so\"": "both",
      "two-singles": "''",
      "''": "two-singles",
      "two-doubles": "\"\"",
      "\"\"": "two-doubles",
      "backslash": "\\",
      "\\": "backslash",
      "backslash-at-end": "a\\",
      "a\\": "backslash-at-end",
      "two-backslashes": "a\\\\",
      "a\\\\": "two-backslashes",
      "backslash-double": "a\\\"b",
      "a\\\"b": "backslash-double",
      "backslash-single": "a\\'b",
      "a\\'b": "backslash-single",
      "backslash-n": "a\\nb",
      "a\\nb": "backslash-n",
      "backslash-u": "\\u0041\\x41\\101",
      "\\u0041\\x41\\101": "backslash-u",
      "folder": "C:\\new\\table",
      "C:\\new\\table": "folder"
    }
    """,
    DataFormat.Json
);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
