import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.ByteString;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    RequestBody body = new MultipartBody.Builder()
        .setType(MultipartBody.FORM)
        .addFormDataPart(
            "meta",
            null,
            RequestBody.create(ByteString.encodeUtf8("{\"title\": \"{{title}}\"}"), MediaType.get("application/json")))
        .addFormDataPart("note", "{{note}}")
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
