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
          "single": "'",
          "'": "single",
          "double": "\\"",
          "\\"": "double",
          "both": "it's \\"so\\"",
          "it's \\"so\\"": "both",
          "two-singles": "''",
          "''": "two-singles",
          "two-doubles": "\\"\\"",
          "\\"\\"": "two-doubles",
          "backslash": "\\\\",
          "\\\\": "backslash",
          "backslash-at-end": "a\\\\",
          "a\\\\": "backslash-at-end",
          "two-backslashes": "a\\\\\\\\",
          "a\\\\\\\\": "two-backslashes",
          "backslash-double": "a\\\\\\"b",
          "a\\\\\\"b": "backslash-double",
          "backslash-single": "a\\\\'b",
          "a\\\\'b": "backslash-single",
          "backslash-n": "a\\\\nb",
          "a\\\\nb": "backslash-n",
          "backslash-u": "\\\\u0041\\\\x41\\\\101",
          "\\\\u0041\\\\x41\\\\101": "backslash-u",
          "folder": "C:\\\\new\\\\table",
          "C:\\\\new\\\\table": "folder"
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
