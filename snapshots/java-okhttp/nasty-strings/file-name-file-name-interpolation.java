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
            "dollar",
            "$x.txt",
            RequestBody.create(new File("files/unportable/$x.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "dollar-home",
            "$HOME.txt",
            RequestBody.create(new File("files/unportable/$HOME.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "dollar-brace",
            "${x}.txt",
            RequestBody.create(new File("files/unportable/${x}.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "dollar-paren",
            "$(id).txt",
            RequestBody.create(new File("files/unportable/$(id).txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "dollar-digit",
            "$1 $$ $.txt",
            RequestBody.create(new File("files/unportable/$1 $$ $.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "backticks",
            "`id`.txt",
            RequestBody.create(new File("files/unportable/`id`.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "hash-brace",
            "#{x}.txt",
            RequestBody.create(new File("files/unportable/#{x}.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "hash-dollar",
            "#$x #@x.txt",
            RequestBody.create(new File("files/unportable/#$x #@x.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "format",
            "%s %d %n %.txt",
            RequestBody.create(new File("files/unportable/%s %d %n %.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "percent-name",
            "%PATH%.txt",
            RequestBody.create(new File("files/unportable/%PATH%.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "backslash-paren",
            "\\(x).txt",
            RequestBody.create(new File("files/unportable/\\(x).txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "at-name",
            "@x @{x}.txt",
            RequestBody.create(new File("files/unportable/@x @{x}.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "exclamation",
            "!x !!.txt",
            RequestBody.create(new File("files/unportable/!x !!.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "brace",
            "{x} {0} {}.txt",
            RequestBody.create(new File("files/unportable/{x} {0} {}.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "erb",
            "<%= x %>.txt",
            RequestBody.create(new File("files/unportable/<%= x %>.txt"), MediaType.get("text/plain")))
        .addFormDataPart(
            "tilde",
            "~x *.txt [a-z].txt",
            RequestBody.create(new File("files/unportable/~x *.txt [a-z].txt"), MediaType.get("text/plain")))
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
