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
            "three-singles",
            "'''.txt",
            RequestBody.create(new File("files/unportable/'''.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "three-doubles",
            "\"\"\".txt",
            RequestBody.create(new File("files/unportable/\"\"\".txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "four-doubles",
            "\"\"\"\".txt",
            RequestBody.create(new File("files/unportable/\"\"\"\".txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "double-at-end",
            "a\".txt",
            RequestBody.create(new File("files/unportable/a\".txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "double-hash",
            "\"#.txt",
            RequestBody.create(new File("files/unportable/\"#.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "double-two-hashes",
            "\"##.txt",
            RequestBody.create(new File("files/unportable/\"##.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "three-doubles-hash",
            "\"\"\"#.txt",
            RequestBody.create(new File("files/unportable/\"\"\"#.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "paren-double",
            ")\".txt",
            RequestBody.create(new File("files/unportable/)\".txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "brackets",
            "]] ]=].txt",
            RequestBody.create(new File("files/unportable/]] ]=].txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "percent-q",
            "} ) > |.txt",
            RequestBody.create(new File("files/unportable/} ) > |.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "html-comment-end",
            "-->.txt",
            RequestBody.create(new File("files/unportable/-->.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "cdata",
            "]]>.txt",
            RequestBody.create(new File("files/unportable/]]>.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "php-end",
            "?>.txt",
            RequestBody.create(new File("files/unportable/?>.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "three-backticks",
            "```.txt",
            RequestBody.create(new File("files/unportable/```.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "heredoc",
            "EOF.txt",
            RequestBody.create(new File("files/unportable/EOF.txt"), MediaType.get("text/plain")))
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
