import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import okhttp3.Challenge;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .authenticator((route, response) -> answer(response, "{{user}}", "{{password}}"))
        .build();

    Request request = new Request.Builder()
        .url("https://api.example.com/me")
        .build();

    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException(response + "\n" + response.body().string());
      }
      System.out.println(response.body().string());
    }
  }

  /** Answers a challenge as RFC 7616 has it; gives up where the answer is refused. */
  private static Request answer(Response response, String username, String password) {
    Request request = response.request();
    Challenge challenge = response.challenges().stream()
        .filter(each -> each.scheme().equalsIgnoreCase("Digest"))
        .findFirst()
        .orElse(null);
    if (challenge == null || request.header("Authorization") != null) {
      return null;
    }
    Map<String, String> given = challenge.authParams();
    String algorithm = given.getOrDefault("algorithm", "MD5");
    HttpUrl url = request.url();
    String uri = url.encodedPath() + (url.encodedQuery() == null ? "" : "?" + url.encodedQuery());
    String cnonce = UUID.randomUUID().toString();
    String secret = hash(algorithm, username, given.get("realm"), password);
    if (algorithm.toLowerCase(Locale.ROOT).endsWith("-sess")) {
      secret = hash(algorithm, secret, given.get("nonce"), cnonce);
    }
    String action = hash(algorithm, request.method(), uri);
    String answer = "Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", algorithm=%s".formatted(
        username.replaceAll("[\"\\\\]", "\\\\$0"), given.get("realm"), given.get("nonce"), uri, algorithm);
    if (given.containsKey("qop")) {
      String result = hash(algorithm, secret, given.get("nonce"), "00000001", cnonce, "auth", action);
      answer += ", response=\"%s\", qop=auth, nc=00000001, cnonce=\"%s\"".formatted(result, cnonce);
    } else {
      answer += ", response=\"%s\"".formatted(hash(algorithm, secret, given.get("nonce"), action));
    }
    if (given.containsKey("opaque")) {
      answer += ", opaque=\"%s\"".formatted(given.get("opaque"));
    }
    return request.newBuilder().header("Authorization", answer).build();
  }

  private static String hash(String algorithm, String... parts) {
    ByteString text = ByteString.encodeUtf8(String.join(":", parts));
    return (algorithm.toUpperCase(Locale.ROOT).startsWith("SHA-256") ? text.sha256() : text.md5()).hex();
  }
}
