import java.io.IOException;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    RequestBody body = new FormBody.Builder()
        .add("lf", "a\nb")
        .add("a\nb", "lf")
        .add("crlf", "a\r\nb")
        .add("a\r\nb", "crlf")
        .add("cr", "a\rb")
        .add("a\rb", "cr")
        .add("lf-at-end", "a\n")
        .add("a\n", "lf-at-end")
        .add("tab", "a\tb")
        .add("a\tb", "tab")
        .add("vertical-tab", "a\013b")
        .add("a\013b", "vertical-tab")
        .add("form-feed", "a\014b")
        .add("a\014b", "form-feed")
        .add("bell", "a\007b")
        .add("a\007b", "bell")
        .add("backspace", "a\010b")
        .add("a\010b", "backspace")
        .add("escape", "\033[31mred")
        .add("\033[31mred", "escape")
        .add("delete", "a\177b")
        .add("a\177b", "delete")
        .add("control-before-digit", "\0011")
        .add("\0011", "control-before-digit")
        .build();

    Request request = new Request.Builder()
        .url("https://api.example.com/form")
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
