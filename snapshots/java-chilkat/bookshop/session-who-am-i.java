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

    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkStringBuilder sbResponseBody = new CkStringBuilder();
    success = http.QuickGetSb("https://api.example.com/v1/me", sbResponseBody);
    if (success == false) {
      System.out.println(http.lastErrorText());
      return;
    }

    CkJsonObject jResp = new CkJsonObject();
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    System.out.println("Response Body:");
    System.out.println(jResp.emit());

    int respStatusCode = http.get_LastStatus();
    System.out.println("Response Status Code = " + respStatusCode);
    if (respStatusCode >= 400) {
      System.out.println("Response Header:");
      System.out.println(http.lastHeader());
      System.out.println("Failed.");
      return;
    }

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "name": "Ines Okafor",
    //   "roles": [
    //     "reader",
    //     "author"
    //   ]
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    String name = jResp.stringOf("name");
    int i = 0;
    int count_i = jResp.SizeOfArray("roles");
    while (i < count_i) {
      jResp.put_I(i);
      String strVal = jResp.stringOf("roles[i]");
      i = i + 1;
    }
  }
}
