import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    Request request = new Request.Builder()
        .url("https://api.example.com/things")
        .header("X-single", "'")
        .header("X-double", "\"")
        .header("X-both", "it's \"so\"")
        .header("X-two-singles", "''")
        .header("X-two-doubles", "\"\"")
        .header("X-backslash", "\\")
        .header("X-backslash-at-end", "a\\")
        .header("X-two-backslashes", "a\\\\")
        .header("X-backslash-double", "a\\\"b")
        .header("X-backslash-single", "a\\'b")
        .header("X-backslash-n", "a\\nb")
        .header("X-backslash-u", "\\u0041\\x41\\101")
        .header("X-folder", "C:\\new\\table")
        .build();

    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException(response + "\n" + response.body().string());
      }
      System.out.println(response.body().string());
    }
  }
}
