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
    req.put_HttpVerb("POST");
    req.put_Path("/upload");
    req.put_ContentType("multipart/form-data");
    req.AddParam("a b", "1");
    req.AddParam("list[]", "2");
    req.AddParam("a;b", "3");
    req.AddParam("a=b", "4");
    req.AddParam("a:b", "5");

    CkHttpResponse resp = http.SynchronousRequest("api.example.com", 443, true, req);
    if (http.get_LastMethodSuccess() == false) {
      System.out.println(http.lastErrorText());
      return;
    }

    System.out.println(resp.get_StatusCode());
    System.out.println(resp.bodyStr());
  }
}
