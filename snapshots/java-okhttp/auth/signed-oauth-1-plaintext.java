import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    Request request = new Request.Builder()
        .url("https://api.example.com/me")
        .build();
    Map<String, String> fields = new TreeMap<>();
    fields.put("oauth_consumer_key", "ck");
    fields.put("oauth_nonce", UUID.randomUUID().toString());
    fields.put("oauth_signature_method", "PLAINTEXT");
    fields.put("oauth_timestamp", String.valueOf(Instant.now().getEpochSecond()));
    fields.put("oauth_version", "1.0");
    fields.put("oauth_token", "t");
    Request signed = sign(
        request,
        fields,
        "",
        "c&s",
        "t=s");

    try (Response response = client.newCall(signed).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException(response + "\n" + response.body().string());
      }
      System.out.println(response.body().string());
    }
  }

  /** Signs a request as RFC 5849 (OAuth 1.0) has it. */
  private static Request sign(
      Request request, Map<String, String> fields, String form, String consumerSecret, String tokenSecret) {
    String key = encode(consumerSecret) + "&" + encode(tokenSecret);
    fields.put("oauth_signature", key);

    String answer = fields.entrySet().stream()
        .map(field -> "%s=\"%s\"".formatted(field.getKey(), encode(field.getValue())))
        .collect(Collectors.joining(", "));
    return request.newBuilder().header("Authorization", "OAuth " + answer).build();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
  }
}
