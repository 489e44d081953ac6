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
        .addFormDataPart("lf", "a\nb")
        .addFormDataPart("crlf", "a\r\nb")
        .addFormDataPart("cr", "a\rb")
        .addFormDataPart("lf-at-end", "a\n")
        .addFormDataPart("tab", "a\tb")
        .addFormDataPart("vertical-tab", "a\013b")
        .addFormDataPart("form-feed", "a\014b")
        .addFormDataPart("bell", "a\007b")
        .addFormDataPart("backspace", "a\010b")
        .addFormDataPart("escape", "\033[31mred")
        .addFormDataPart("delete", "a\177b")
        .addFormDataPart("control-before-digit", "\0011")
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
