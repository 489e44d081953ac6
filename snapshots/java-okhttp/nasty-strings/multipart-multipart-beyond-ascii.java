import java.io.IOException;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    RequestBody body = new MultipartBody.Builder()
        .setType(MultipartBody.FORM)
        .addFormDataPart("latin", "é ½")
        .addFormDataPart("é ½", "latin")
        .addFormDataPart("latin-control", "a\205b")
        .addFormDataPart("no-break-space", "a b")
        .addFormDataPart("a b", "no-break-space")
        .addFormDataPart("line-separator", "a\u2028b")
        .addFormDataPart("a\u2028b", "line-separator")
        .addFormDataPart("paragraph-separator", "a\u2029b")
        .addFormDataPart("a\u2029b", "paragraph-separator")
        .addFormDataPart("byte-order-mark", "\ufeffa")
        .addFormDataPart("\ufeffa", "byte-order-mark")
        .addFormDataPart("combining", "é")
        .addFormDataPart("é", "combining")
        .addFormDataPart("astral", "😀𝒳")
        .addFormDataPart("😀𝒳", "astral")
        .addFormDataPart("joined", "👩\u200d👩\u200d👧")
        .addFormDataPart("👩\u200d👩\u200d👧", "joined")
        .addFormDataPart("right-to-left", "\u202eabc\u202c שלום")
        .addFormDataPart("\u202eabc\u202c שלום", "right-to-left")
        .addFormDataPart("zero-width", "a\u200bb")
        .addFormDataPart("a\u200bb", "zero-width")
        .build();

    Request request = new Request.Builder()
        .url("https://api.example.com/upload")
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
