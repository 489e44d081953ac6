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
    success = http.QuickGetSb("https://api.example.com/v1/books/b-1041", sbResponseBody);
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
    //   "id": "b-1041",
    //   "title": "The Salt Road",
    //   "authors": [
    //     "Ines Okafor",
    //     "Tomáš Vrba"
    //   ],
    //   "published": "2021-04-30",
    //   "pages": 312,
    //   "price": {
    //     "amount": 18.50,
    //     "currency": "EUR"
    //   },
    //   "inStock": true,
    //   "translatedFrom": null
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    String id = jResp.stringOf("id");
    String title = jResp.stringOf("title");
    int i = 0;
    int count_i = jResp.SizeOfArray("authors");
    while (i < count_i) {
      jResp.put_I(i);
      String strVal = jResp.stringOf("authors[i]");
      i = i + 1;
    }
    String published = jResp.stringOf("published");
    int pages = jResp.IntOf("pages");
    String Amount = jResp.stringOf("price.amount");
    String Currency = jResp.stringOf("price.currency");
    boolean inStock = jResp.BoolOf("inStock");
    boolean translatedFromIsNull = jResp.IsNullOf("translatedFrom");
  }
}
