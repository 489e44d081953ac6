import java.io.IOException;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    RequestBody body = new MultipartBody.Builder()
        .setType(MultipartBody.FORM)
        .addFormDataPart("three-singles", "'''")
        .addFormDataPart("'''", "three-singles")
        .addFormDataPart("three-doubles", "\"\"\"")
        .addFormDataPart("\"\"\"", "three-doubles")
        .addFormDataPart("four-doubles", "\"\"\"\"")
        .addFormDataPart("\"\"\"\"", "four-doubles")
        .addFormDataPart("double-at-end", "a\"")
        .addFormDataPart("a\"", "double-at-end")
        .addFormDataPart("double-hash", "\"#")
        .addFormDataPart("\"#", "double-hash")
        .addFormDataPart("double-two-hashes", "\"##")
        .addFormDataPart("\"##", "double-two-hashes")
        .addFormDataPart("three-doubles-hash", "\"\"\"#")
        .addFormDataPart("\"\"\"#", "three-doubles-hash")
        .addFormDataPart("paren-double", ")\"")
        .addFormDataPart(")\"", "paren-double")
        .addFormDataPart("brackets", "]] ]=]")
        .addFormDataPart("]] ]=]", "brackets")
        .addFormDataPart("percent-q", "} ) > |")
        .addFormDataPart("} ) > |", "percent-q")
        .addFormDataPart("comment-end", "*/")
        .addFormDataPart("*/", "comment-end")
        .addFormDataPart("comment-begin", "/* // --")
        .addFormDataPart("/* // --", "comment-begin")
        .addFormDataPart("html-comment-end", "-->")
        .addFormDataPart("-->", "html-comment-end")
        .addFormDataPart("script-end", "</script>")
        .addFormDataPart("</script>", "script-end")
        .addFormDataPart("cdata", "]]>")
        .addFormDataPart("]]>", "cdata")
        .addFormDataPart("php-end", "?>")
        .addFormDataPart("?>", "php-end")
        .addFormDataPart("three-backticks", "```")
        .addFormDataPart("```", "three-backticks")
        .addFormDataPart("heredoc", "EOF")
        .addFormDataPart("EOF", "heredoc")
        .addFormDataPart("heredoc-line", "a\nEOF\nb")
        .addFormDataPart("heredoc-indented-line", "a\n  EOF\n  EOT\nb")
        .addFormDataPart("here-string-line", "a\n\"@\n'@\nb")
        .addFormDataPart("ruby-end-line", "a\n=end\n__END__\nb")
        .build();

    Request request = new Request.Builder()
        .url("https://api.example.com/upload")
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
