import java.io.IOException;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    RequestBody body = RequestBody.create("genre=travel%20%26%20food%2F%C3%A9&travel%20%26%20food%2F%C3%A9=name", null);

    Request request = new Request.Builder()
        .url("https://api.example.com/v1/travel%20&%20food/%C3%A9?genre=travel%20&%20food/%C3%A9")
        .headers(
            new Headers.Builder()
                .addUnsafeNonAscii("X-Genre", "travel & food/é")
                .add("Content-Type", "application/x-www-form-urlencoded")
                .build())
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
