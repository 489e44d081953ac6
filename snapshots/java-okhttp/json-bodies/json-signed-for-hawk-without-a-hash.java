import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    // The header says the type: OkHttp would add a charset to one that is given here.
    RequestBody body = RequestBody.create("{\"title\": \"Salt\"}", null);

    Request request = new Request.Builder()
        .url("https://api.example.com/me")
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
