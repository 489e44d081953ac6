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
          "latin": "é ½",
          "é ½": "latin",
          "latin-control": "a\205b",
          "a\205b": "latin-control",
          "no-break-space": "a b",
          "a b": "no-break-space",
          "line-separator": "a\u2028b",
          "a\u2028b": "line-separator",
          "paragraph-separator": "a\u2029b",
          "a\u2029b": "paragraph-separator",
          "byte-order-mark": "\ufeffa",
          "\ufeffa": "byte-order-mark",
          "combining": "é",
          "é": "combining",
          "astral": "😀𝒳",
          "😀𝒳": "astral",
          "joined": "👩\u200d👩\u200d👧",
          "👩\u200d👩\u200d👧": "joined",
          "right-to-left": "\u202eabc\u202c שלום",
          "\u202eabc\u202c שלום": "right-to-left",
          "zero-width": "a\u200bb",
          "a\u200bb": "zero-width"
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
