import com.chilkatsoft.*;

public class ChilkatExample {

  static {
    try {
      System.loadLibrary("chilkat");
    } catch (UnsatisfiedLinkError e) {
      System.err.println("The native library of Chilkat can't be loaded: " + e);
      System.exit(1);
    }
  }

  public static void main(String[] argv) {
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttp http = new CkHttp();

    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkHttpResponse resp = http.QuickRequest("DELETE", "https://api.example.com/v1/books/b-1041");
    if (http.get_LastMethodSuccess() == false) {
      System.out.println(http.lastErrorText());
      return;
    }

    int respStatusCode = resp.get_StatusCode();
    if (respStatusCode != 204) {
      System.out.println("Response Header:");
      System.out.println(resp.header());
      System.out.println("Response Body:");
      System.out.println(resp.bodyStr());
      System.out.println("Failed.");
      return;
    }

    System.out.println("Success.");
  }
}
