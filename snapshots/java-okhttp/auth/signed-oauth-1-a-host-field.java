import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    Request request = new Request.Builder()
        .url("https://api.example.com/me")
        .header("Host", "files.example.org")
        .build();
    Map<String, String> fields = new TreeMap<>();
    fields.put("oauth_consumer_key", "ck");
    fields.put("oauth_nonce", UUID.randomUUID().toString());
    fields.put("oauth_signature_method", "HMAC-SHA1");
    fields.put("oauth_timestamp", String.valueOf(Instant.now().getEpochSecond()));
    fields.put("oauth_version", "1.0");
    fields.put("oauth_token", "at");
    Request signed = sign(
        request,
        fields,
        "",
        "cs",
        "ts");

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

    // A zero character sorts names before values; it becomes "=" then.
    List<String> pairs = new ArrayList<>();
    fields.forEach((name, value) -> pairs.add(encode(name) + "\0" + encode(value)));
    HttpUrl url = request.url();
    String query = (url.encodedQuery() == null ? "" : url.encodedQuery()) + "&" + form;
    HttpUrl parsed = url.newBuilder().encodedQuery(query.replace("+", "%2B")).build();
    for (int i = 0; i < parsed.querySize(); i++) {
      String name = parsed.queryParameterName(i);
      String value = parsed.queryParameterValue(i);
      if (!name.isEmpty() || value != null) {
        pairs.add(encode(name) + "\0" + (value == null ? "" : encode(value)));
      }
    }
    String parameters = pairs.stream().sorted().collect(Collectors.joining("&")).replace('\0', '=');
    String address = url.newBuilder().query(null).build().toString();
    String text = String.join("&", request.method(), encode(address), encode(parameters));
    ByteString signature = ByteString.encodeUtf8(text).hmacSha1(ByteString.encodeUtf8(key));
    fields.put("oauth_signature", signature.base64());

    String answer = fields.entrySet().stream()
        .map(field -> "%s=\"%s\"".formatted(field.getKey(), encode(field.getValue())))
        .collect(Collectors.joining(", "));
    return request.newBuilder().header("Authorization", "OAuth " + answer).build();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
  }
}
