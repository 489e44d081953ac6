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
        .addFormDataPart("single", "'")
        .addFormDataPart("'", "single")
        .addFormDataPart("double", "\"")
        .addFormDataPart("\"", "double")
        .addFormDataPart("both", "it's \"so\"")
        .addFormDataPart("it's \"so\"", "both")
        .addFormDataPart("two-singles", "''")
        .addFormDataPart("''", "two-singles")
        .addFormDataPart("two-doubles", "\"\"")
        .addFormDataPart("\"\"", "two-doubles")
        .addFormDataPart("backslash", "\\")
        .addFormDataPart("\\", "backslash")
        .addFormDataPart("backslash-at-end", "a\\")
        .addFormDataPart("a\\", "backslash-at-end")
        .addFormDataPart("two-backslashes", "a\\\\")
        .addFormDataPart("a\\\\", "two-backslashes")
        .addFormDataPart("backslash-double", "a\\\"b")
        .addFormDataPart("a\\\"b", "backslash-double")
        .addFormDataPart("backslash-single", "a\\'b")
        .addFormDataPart("a\\'b", "backslash-single")
        .addFormDataPart("backslash-n", "a\\nb")
        .addFormDataPart("a\\nb", "backslash-n")
        .addFormDataPart("backslash-u", "\\u0041\\x41\\101")
        .addFormDataPart("\\u0041\\x41\\101", "backslash-u")
        .addFormDataPart("folder", "C:\\new\\table")
        .addFormDataPart("C:\\new\\table", "folder")
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
