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
            "latin",
            "é ½.txt",
            RequestBody.create(new File("files/unportable/é ½.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "latin-control",
            "a\205b.txt",
            RequestBody.create(new File("files/unportable/a\205b.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "no-break-space",
            "a b.txt",
            RequestBody.create(new File("files/unportable/a b.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "line-separator",
            "a\u2028b.txt",
            RequestBody.create(new File("files/unportable/a\u2028b.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "paragraph-separator",
            "a\u2029b.txt",
            RequestBody.create(new File("files/unportable/a\u2029b.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "byte-order-mark",
            "\ufeffa.txt",
            RequestBody.create(new File("files/unportable/\ufeffa.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "combining",
            "é.txt",
            RequestBody.create(new File("files/unportable/é.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "astral",
            "😀𝒳.txt",
            RequestBody.create(new File("files/unportable/😀𝒳.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "joined",
            "👩\u200d👩\u200d👧.txt",
            RequestBody.create(new File("files/unportable/👩\u200d👩\u200d👧.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "right-to-left",
            "\u202eabc\u202c שלום.txt",
            RequestBody.create(new File("files/unportable/\u202eabc\u202c שלום.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "zero-width",
            "a\u200bb.txt",
            RequestBody.create(new File("files/unportable/a\u200bb.txt"), MediaType.get("text/plain")))
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
