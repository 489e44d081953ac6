import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    // The header says the type: OkHttp would add a charset to one that is given here.
    RequestBody body = RequestBody.create("""
        {
          "three-singles": "'''",
          "'''": "three-singles",
          "three-doubles": "\\"\\"\\"",
          "\\"\\"\\"": "three-doubles",
          "four-doubles": "\\"\\"\\"\\"",
          "\\"\\"\\"\\"": "four-doubles",
          "double-at-end": "a\\"",
          "a\\"": "double-at-end",
          "double-hash": "\\"#",
          "\\"#": "double-hash",
          "double-two-hashes": "\\"##",
          "\\"##": "double-two-hashes",
          "three-doubles-hash": "\\"\\"\\"#",
          "\\"\\"\\"#": "three-doubles-hash",
          "paren-double": ")\\"",
          ")\\"": "paren-double",
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
          "heredoc-line": "a\\nEOF\\nb",
          "a\\nEOF\\nb": "heredoc-line",
          "heredoc-indented-line": "a\\n  EOF\\n  EOT\\nb",
          "a\\n  EOF\\n  EOT\\nb": "heredoc-indented-line",
          "here-string-line": "a\\n\\"@\\n'@\\nb",
          "a\\n\\"@\\n'@\\nb": "here-string-line",
          "ruby-end-line": "a\\n=end\\n__END__\\nb",
          "a\\n=end\\n__END__\\nb": "ruby-end-line"
        }""", null);

    Request request = new Request.Builder()
        .url("https://api.example.com/json")
        .header("Content-Type", "application/json")
        .post(body)
        .build();

    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException(response + "\n" + response.body().string());
      }
      System.out.println(response.body().string());
    }
  }
}
