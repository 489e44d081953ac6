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
    boolean success;

    CkHttpRequest req = new CkHttpRequest();
    req.put_HttpVerb("POST");
    req.put_Path("/things");
    req.put_ContentType("multipart/form-data");
    success = req.AddFileForUpload2("file", "files/notes.txt", "text/plain");
    if (success == false) {
      System.out.println(req.lastErrorText());
      return;
    }

    CkHttpResponse resp = http.SynchronousRequest("api.example.com", 443, true, req);
    if (http.get_LastMethodSuccess() == false) {
      System.out.println(http.lastErrorText());
      return;
    }

    System.out.println(resp.get_StatusCode());
    System.out.println(resp.bodyStr());
  }
}
