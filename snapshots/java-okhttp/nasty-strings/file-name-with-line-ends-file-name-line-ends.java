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
            "lf",
            "a\nb.txt",
            RequestBody.create(new File("files/unportable/a\nb.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "crlf",
            "a\r\nb.txt",
            RequestBody.create(new File("files/unportable/a\r\nb.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "cr",
            "a\rb.txt",
            RequestBody.create(new File("files/unportable/a\rb.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "lf-at-end",
            "a\n.txt",
            RequestBody.create(new File("files/unportable/a\n.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "heredoc-line",
            "a\nEOF\nb.txt",
            RequestBody.create(new File("files/unportable/a\nEOF\nb.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "heredoc-indented-line",
            "a\n  EOF\n  EOT\nb.txt",
            RequestBody.create(new File("files/unportable/a\n  EOF\n  EOT\nb.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "here-string-line",
            "a\n\"@\n'@\nb.txt",
            RequestBody.create(new File("files/unportable/a\n\"@\n'@\nb.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "ruby-end-line",
            "a\n=end\n__END__\nb.txt",
            RequestBody.create(new File("files/unportable/a\n=end\n__END__\nb.txt"), MediaType.get("text/plain")))
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
