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
          "backslash-paren": "\\\\(x)",
          "\\\\(x)": "backslash-paren",
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
