import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    Request request = new Request.Builder()
        .url("https://api.example.com/things")
        .header("X-dollar", "$x")
        .header("X-dollar-home", "$HOME")
        .header("X-dollar-brace", "${x}")
        .header("X-dollar-paren", "$(id)")
        .header("X-dollar-digit", "$1 $$ $")
        .header("X-backticks", "`id`")
        .header("X-hash-brace", "#{x}")
        .header("X-hash-dollar", "#$x #@x")
        .header("X-format", "%s %d %n %")
        .header("X-percent-name", "%PATH%")
        .header("X-backslash-paren", "\\(x)")
        .header("X-at-name", "@x @{x}")
        .header("X-exclamation", "!x !!")
        .header("X-brace", "{x} {0} {}")
        .header("X-variable", "{{x}}")
        .header("X-erb", "<%= x %>")
        .header("X-tilde", "~x *.txt [a-z]")
        .build();

    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException(response + "\n" + response.body().string());
      }
      System.out.println(response.body().string());
    }
  }
}
