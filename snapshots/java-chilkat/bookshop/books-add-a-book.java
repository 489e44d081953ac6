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

    // The JSON that is sent:

    // {
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
    //   "blurb": "\"You can't miss it,\" they said.\nWe did.",
    //   "translatedFrom": null
    // }

    CkJsonObject json = new CkJsonObject();
    json.UpdateString("title", "The Salt Road");
    json.UpdateString("authors[0]", "Ines Okafor");
    json.UpdateString("authors[1]", "Tomáš Vrba");
    json.UpdateString("published", "2021-04-30");
    json.UpdateInt("pages", 312);
    json.UpdateNumber("price.amount", "18.50");
    json.UpdateString("price.currency", "EUR");
    json.UpdateString("blurb", "\"You can't miss it,\" they said.\nWe did.");
    json.UpdateNull("translatedFrom");

    http.SetRequestHeader("Content-Type", "application/json");
    http.SetRequestHeader("Idempotency-Key", "{{$guid}}");
    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkHttpResponse resp = http.PostJson3("https://api.example.com/v1/books", "application/json", json);
    if (http.get_LastMethodSuccess() == false) {
      System.out.println(http.lastErrorText());
      return;
    }

    CkStringBuilder sbResponseBody = new CkStringBuilder();
    resp.GetBodySb(sbResponseBody);

    CkJsonObject jResp = new CkJsonObject();
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    System.out.println("Response Body:");
    System.out.println(jResp.emit());

    int respStatusCode = resp.get_StatusCode();
    System.out.println("Response Status Code = " + respStatusCode);
    if (respStatusCode >= 400) {
      System.out.println("Response Header:");
      System.out.println(resp.header());
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
