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
          "lf": "a\\nb",
          "a\\nb": "lf",
          "crlf": "a\\r\\nb",
          "a\\r\\nb": "crlf",
          "cr": "a\\rb",
          "a\\rb": "cr",
          "lf-at-end": "a\\n",
          "a\\n": "lf-at-end",
          "tab": "a\\tb",
          "a\\tb": "tab",
          "vertical-tab": "a\\u000bb",
          "a\\u000bb": "vertical-tab",
          "form-feed": "a\\fb",
          "a\\fb": "form-feed",
          "bell": "a\\u0007b",
          "a\\u0007b": "bell",
          "backspace": "a\\bb",
          "a\\bb": "backspace",
          "escape": "\\u001b[31mred",
          "\\u001b[31mred": "escape",
          "delete": "a\177b",
          "a\177b": "delete",
          "control-before-digit": "\\u00011",
          "\\u00011": "control-before-digit"
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
