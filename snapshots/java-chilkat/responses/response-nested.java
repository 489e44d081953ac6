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

    CkStringBuilder sbResponseBody = new CkStringBuilder();
    success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody);
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
    //   "book": {
    //     "price": {
    //       "amount": 18.5
    //     }
    //   },
    //   "chapters": [
    //     {
    //       "title": "One",
    //       "notes": [
    //         {
    //           "text": "a"
    //         },
    //         {
    //           "text": "b"
    //         }
    //       ],
    //       "tags": [
    //         "x",
    //         "y"
    //       ]
    //     },
    //     {
    //       "title": "Two",
    //       "notes": [],
    //       "extra": 1
    //     }
    //   ]
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    String Amount = jResp.stringOf("book.price.amount");
    int j;
    int count_j;
    int i = 0;
    int count_i = jResp.SizeOfArray("chapters");
    while (i < count_i) {
      jResp.put_I(i);
      String title = jResp.stringOf("chapters[i].title");
      j = 0;
      count_j = jResp.SizeOfArray("chapters[i].notes");
      while (j < count_j) {
        jResp.put_J(j);
        String text = jResp.stringOf("chapters[i].notes[j].text");
        j = j + 1;
      }
      j = 0;
      count_j = jResp.SizeOfArray("chapters[i].tags");
      while (j < count_j) {
        jResp.put_J(j);
        String strVal = jResp.stringOf("chapters[i].tags[j]");
        j = j + 1;
      }
      i = i + 1;
    }
  }
}
