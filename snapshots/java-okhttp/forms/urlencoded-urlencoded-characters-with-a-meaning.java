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
        .add("and", "a&b=c")
        .add("percent", "100%")
        .add("question", "a?b#c")
        .add("semicolon", "a;b,c")
        .add("slash", "/a/b:c@d")
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
