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
            "single",
            "'.txt",
            RequestBody.create(new File("files/unportable/'.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "double",
            "\".txt",
            RequestBody.create(new File("files/unportable/\".txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "both",
            "it's \"so\".txt",
            RequestBody.create(new File("files/unportable/it's \"so\".txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "two-singles",
            "''.txt",
            RequestBody.create(new File("files/unportable/''.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "two-doubles",
            "\"\".txt",
            RequestBody.create(new File("files/unportable/\"\".txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "backslash",
            "\\.txt",
            RequestBody.create(new File("files/unportable/\\.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "backslash-at-end",
            "a\\.txt",
            RequestBody.create(new File("files/unportable/a\\.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "two-backslashes",
            "a\\\\.txt",
            RequestBody.create(new File("files/unportable/a\\\\.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "backslash-double",
            "a\\\"b.txt",
            RequestBody.create(new File("files/unportable/a\\\"b.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "backslash-single",
            "a\\'b.txt",
            RequestBody.create(new File("files/unportable/a\\'b.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "backslash-n",
            "a\\nb.txt",
            RequestBody.create(new File("files/unportable/a\\nb.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "backslash-u",
            "\\u0041\\x41\\101.txt",
            RequestBody.create(new File("files/unportable/\\u0041\\x41\\101.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "folder",
            "C:\\new\\table.txt",
            RequestBody.create(new File("files/unportable/C:\\new\\table.txt"), MediaType.get("text/plain")))
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
