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

    CkStringBuilder sbRequestBody = new CkStringBuilder();
    sbRequestBody.Append("a=1");

    http.SetRequestHeader("Content-Type", "text/plain");

    CkHttpResponse resp = http.PTextSb("POST", "https://api.example.com/form", sbRequestBody, "utf-8", "text/plain", false, false);
    if (http.get_LastMethodSuccess() == false) {
      System.out.println(http.lastErrorText());
      return;
    }

    System.out.println(resp.get_StatusCode());
    System.out.println(resp.bodyStr());
  }
}
