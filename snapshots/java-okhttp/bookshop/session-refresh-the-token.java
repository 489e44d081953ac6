import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    RequestBody body = RequestBody.create("grant_type=refresh_token&refresh_token={{refreshToken}}&client_id={{clientId}}&scope=books%3Aread%20books%3Awrite", null);

    Request request = new Request.Builder()
        .url("https://login.example.com/oauth/token")
        .header("Content-Type", "application/x-www-form-urlencoded")
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
