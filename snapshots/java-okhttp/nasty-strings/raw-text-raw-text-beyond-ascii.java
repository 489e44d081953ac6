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
        latin: é ½
        latin-control: a\205b
        no-break-space: a b
        line-separator: a\u2028b
        paragraph-separator: a\u2029b
        byte-order-mark: \ufeffa
        combining: é
        astral: 😀𝒳
        joined: 👩\u200d👩\u200d👧
        right-to-left: \u202eabc\u202c שלום
        zero-width: a\u200bb
        """, null);

    Request request = new Request.Builder()
        .url("https://api.example.com/raw")
        .header("Content-Type", "text/plain")
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
