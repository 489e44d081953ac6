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
        three-singles: '''
        three-doubles: \"""
        four-doubles: \"\"""
        double-at-end: a"
        double-hash: "#
        double-two-hashes: "##
        three-doubles-hash: \"""#
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
        """, null);

    Request request = new Request.Builder()
        .url("https://api.example.com/raw")
        .header("Content-Type", "text/plain")
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
