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
        .addFormDataPart("dollar", "$x")
        .addFormDataPart("$x", "dollar")
        .addFormDataPart("dollar-home", "$HOME")
        .addFormDataPart("$HOME", "dollar-home")
        .addFormDataPart("dollar-brace", "${x}")
        .addFormDataPart("${x}", "dollar-brace")
        .addFormDataPart("dollar-paren", "$(id)")
        .addFormDataPart("$(id)", "dollar-paren")
        .addFormDataPart("dollar-digit", "$1 $$ $")
        .addFormDataPart("$1 $$ $", "dollar-digit")
        .addFormDataPart("backticks", "`id`")
        .addFormDataPart("`id`", "backticks")
        .addFormDataPart("hash-brace", "#{x}")
        .addFormDataPart("#{x}", "hash-brace")
        .addFormDataPart("hash-dollar", "#$x #@x")
        .addFormDataPart("#$x #@x", "hash-dollar")
        .addFormDataPart("format", "%s %d %n %")
        .addFormDataPart("%s %d %n %", "format")
        .addFormDataPart("percent-name", "%PATH%")
        .addFormDataPart("%PATH%", "percent-name")
        .addFormDataPart("backslash-paren", "\\(x)")
        .addFormDataPart("\\(x)", "backslash-paren")
        .addFormDataPart("at-name", "@x @{x}")
        .addFormDataPart("@x @{x}", "at-name")
        .addFormDataPart("exclamation", "!x !!")
        .addFormDataPart("!x !!", "exclamation")
        .addFormDataPart("brace", "{x} {0} {}")
        .addFormDataPart("{x} {0} {}", "brace")
        .addFormDataPart("variable", "{{x}}")
        .addFormDataPart("{{x}}", "variable")
        .addFormDataPart("erb", "<%= x %>")
        .addFormDataPart("<%= x %>", "erb")
        .addFormDataPart("tilde", "~x *.txt [a-z]")
        .addFormDataPart("~x *.txt [a-z]", "tilde")
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
