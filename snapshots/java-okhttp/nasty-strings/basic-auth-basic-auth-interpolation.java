import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    Request request = new Request.Builder()
        .url("https://api.example.com/me")
        .header("Authorization", Credentials.basic("ines", "$x $HOME ${x} $(id) $1 $$ $ `id` #{x} #$x #@x %s %d %n % %PATH% \\(x) @x @{x} !x !! {x} {0} {} {{x}} <%= x %> ~x *.txt [a-z]", StandardCharsets.UTF_8))
        .build();

    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException(response + "\n" + response.body().string());
      }
      System.out.println(response.body().string());
    }
  }
}
