import java.io.IOException;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .followRedirects(false)
        .build();

    Request request = new Request.Builder()
        .url("https://api.example.com/headers")
        .headers(
            new Headers.Builder()
                .addUnsafeNonAscii("X-Latin", "Grüße")
                .build())
        .build();

    try (Response response = client.newCall(request).execute()) {
      if (response.code() >= 400) {
        throw new IOException(response + "\n" + response.body().string());
      }
      System.out.println(response.body().string());
    }
  }
}
