import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    Request request = new Request.Builder()
        .url("https://api.example.com/things")
        .header("X-three-singles", "'''")
        .header("X-three-doubles", "\"\"\"")
        .header("X-four-doubles", "\"\"\"\"")
        .header("X-double-at-end", "a\"")
        .header("X-double-hash", "\"#")
        .header("X-double-two-hashes", "\"##")
        .header("X-three-doubles-hash", "\"\"\"#")
        .header("X-paren-double", ")\"")
        .header("X-brackets", "]] ]=]")
        .header("X-percent-q", "} ) > |")
        .header("X-comment-end", "*/")
        .header("X-comment-begin", "/* // --")
        .header("X-html-comment-end", "-->")
        .header("X-script-end", "</script>")
        .header("X-cdata", "]]>")
        .header("X-php-end", "?>")
        .header("X-three-backticks", "```")
        .header("X-heredoc", "EOF")
        .build();

    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException(response + "\n" + response.body().string());
      }
      System.out.println(response.body().string());
    }
  }
}
