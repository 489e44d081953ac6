import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    // OkHttp refuses parts whose type is not a media type.
    Buffer form = new Buffer();
    form.writeUtf8("--polysnip-5f3c9a\r\nContent-Disposition: form-data; name=\"cover\"; filename=\"notes.txt\"\r\nContent-Type: image/png, image/jpeg\r\n\r\n");
    form.write(Files.readAllBytes(Path.of("files/notes.txt")));
    form.writeUtf8("\r\n--polysnip-5f3c9a\r\nContent-Disposition: form-data; name=\"note\"\r\nContent-Type: words\r\n\r\nback soon\r\n--polysnip-5f3c9a--\r\n");
    RequestBody body = RequestBody.create(form.readByteString(), MediaType.get("multipart/form-data; boundary=polysnip-5f3c9a"));

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
