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

    http.SetRequestHeader("Accept", "application/json");
    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkStringBuilder sbResponseBody = new CkStringBuilder();
    success = http.QuickGetSb("https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast", sbResponseBody);
    if (success == false) {
      System.out.println(http.lastErrorText());
      return;
    }

    CkJsonArray jarrResp = new CkJsonArray();
    jarrResp.LoadSb(sbResponseBody);
    jarrResp.put_EmitCompact(false);

    System.out.println("Response Body:");
    System.out.println(jarrResp.emit());

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

    // [
    //   {
    //     "id": "b-1041",
    //     "title": "The Salt Road",
    //     "score": 0.93
    //   }
    // ]

    // The values of the response;
    // where the example has an array, its first element stands for all.

    int i = 0;
    int count_i = jarrResp.get_Size();
    while (i < count_i) {
      CkJsonObject json = jarrResp.ObjectAt(i);
      String id = json.stringOf("id");
      String title = json.stringOf("title");
      String score = json.stringOf("score");
      i = i + 1;
    }
  }
}
