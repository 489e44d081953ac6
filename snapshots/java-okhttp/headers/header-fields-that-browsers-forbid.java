import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    Request request = new Request.Builder()
        .url("https://api.example.com/headers")
        .header("Origin", "https://www.example.com")
        .header("Referer", "https://www.example.com/a")
        .header("Date", "Sun, 06 Nov 1994 08:49:37 GMT")
        .header("Via", "1.1 proxy.example.com")
        .header("Sec-Fetch-Mode", "cors")
        .build();

    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException(response + "\n" + response.body().string());
      }
      System.out.println(response.body().string());
    }
  }
}
