import java.io.File;
import java.io.IOException;
import okhttp3.MediaType;
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
        .addFormDataPart(
            "tab",
            "a\tb.txt",
            RequestBody.create(new File("files/unportable/a\tb.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "vertical-tab",
            "a\013b.txt",
            RequestBody.create(new File("files/unportable/a\013b.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "form-feed",
            "a\014b.txt",
            RequestBody.create(new File("files/unportable/a\014b.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "bell",
            "a\007b.txt",
            RequestBody.create(new File("files/unportable/a\007b.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "backspace",
            "a\010b.txt",
            RequestBody.create(new File("files/unportable/a\010b.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "escape",
            "\033[31mred.txt",
            RequestBody.create(new File("files/unportable/\033[31mred.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "delete",
            "a\177b.txt",
            RequestBody.create(new File("files/unportable/a\177b.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "control-before-digit",
            "\0011.txt",
            RequestBody.create(new File("files/unportable/\0011.txt"), MediaType.get("text/plain")))
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
