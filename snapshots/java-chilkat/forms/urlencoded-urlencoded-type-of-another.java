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

    CkHttpRequest req = new CkHttpRequest();
    req.AddParam("a", "1");

    CkHttpResponse resp = http.PostUrlEncoded("https://api.example.com/form", req);
    if (http.get_LastMethodSuccess() == false) {
      System.out.println(http.lastErrorText());
      return;
    }

    System.out.println(resp.get_StatusCode());
    System.out.println(resp.bodyStr());
  }
}
