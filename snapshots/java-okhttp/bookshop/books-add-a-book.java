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
          "title": "The Salt Road",
          "authors": ["Ines Okafor", "Tomáš Vrba"],
          "published": "2021-04-30",
          "pages": 312,
          "price": { "amount": 18.50, "currency": "EUR" },
          "blurb": "\\"You can't miss it,\\" they said.\\nWe did.",
          "translatedFrom": null
        }""", null);

    Request request = new Request.Builder()
        .url("https://api.example.com/v1/books")
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", "{{$guid}}")
        .header("Authorization", "Bearer {{token}}")
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
