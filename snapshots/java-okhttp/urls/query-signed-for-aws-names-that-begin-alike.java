import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.ByteString;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    Request request = new Request.Builder()
        .url("https://api.example.com/me?a1=2&a=1&%C3%A9=3&b=x;y&b=50%")
        .build();
    Request signed = sign(
        request,
        "EXAMPLEKEY",
        "example/secret+key",
        "",
        "eu-central-1",
        "execute-api");

    try (Response response = client.newCall(signed).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException(response + "\n" + response.body().string());
      }
      System.out.println(response.body().string());
    }
  }

  /** Signs a request for AWS (Signature Version 4). */
  private static Request sign(
      Request request, String accessKey, String secretKey, String sessionToken, String region, String service)
      throws IOException {
    Buffer content = new Buffer();
    if (request.body() != null) {
      request.body().writeTo(content);
    }
    String hash = content.sha256().hex();
    HttpUrl url = request.url();
    String stamp = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC).format(Instant.now());
    boolean isDefaultPort = url.port() == HttpUrl.defaultPort(url.scheme());

    TreeMap<String, String> fields = new TreeMap<>();
    fields.put("host", isDefaultPort ? url.host() : url.host() + ":" + url.port());
    fields.put("x-amz-content-sha256", hash);
    fields.put("x-amz-date", stamp);
    if (!sessionToken.isEmpty()) {
      fields.put("x-amz-security-token", sessionToken);
    }
    String names = String.join(";", fields.keySet());
    StringBuilder canonical = new StringBuilder(request.method()).append('\n');
    canonical.append(service.equals("s3") ? url.encodedPath() : encode(url.encodedPath()).replace("%2F", "/"));
    canonical.append('\n').append(query(url)).append('\n');
    fields.forEach((name, value) -> canonical.append(name).append(':').append(value).append('\n'));
    canonical.append('\n').append(names).append('\n').append(hash);

    String day = stamp.substring(0, 8);
    String scope = String.join("/", day, region, service, "aws4_request");
    String text = String.join(
        "\n", "AWS4-HMAC-SHA256", stamp, scope, ByteString.encodeUtf8(canonical.toString()).sha256().hex());
    ByteString key = ByteString.encodeUtf8("AWS4" + secretKey);
    for (String each : List.of(day, region, service, "aws4_request", text)) {
      key = ByteString.encodeUtf8(each).hmacSha256(key);
    }
    Request.Builder signed = request.newBuilder();
    fields.forEach((name, value) -> signed.header(name, value));
    return signed
        .header("Authorization", "AWS4-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%s".formatted(
            accessKey, scope, names, key.hex()))
        .build();
  }

  private static String query(HttpUrl url) {
    if (url.encodedQuery() == null) {
      return "";
    }
    HttpUrl decoded = url.newBuilder().encodedQuery(url.encodedQuery().replace("+", "%2B")).build();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < decoded.querySize(); i++) {
      String name = decoded.queryParameterName(i);
      String value = decoded.queryParameterValue(i);
      if (!name.isEmpty() || value != null) {
        pairs.add(encode(name) + "\0" + (value == null ? "" : encode(value)));
      }
    }
    // A zero character sorts names before values; it becomes "=" then.
    Collections.sort(pairs);
    return String.join("&", pairs).replace('\0', '=');
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
  }
}
