import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Main {
  public static void main(String[] args) throws IOException {
    OkHttpClient client = new OkHttpClient();

    Request request = new Request.Builder()
        .url("https://api.example.com/things/'''/%22%22%22/%22%22%22%22/a%22/)%22/%5D%5D%20%5D=%5D/%7D%20)%20%3E%20%7C/*///*%20//%20--/--%3E/%3C/script%3E/%5D%5D%3E/%60%60%60/EOF/a%0AEOF%0Ab/a%0A%20%20EOF%0A%20%20EOT%0Ab/a%0A%22@%0A'@%0Ab/a%0A=end%0A__END__%0Ab")
        .build();

    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException(response + "\n" + response.body().string());
      }
      System.out.println(response.body().string());
    }
  }
}
