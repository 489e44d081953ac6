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
    //   "lines": [
    //     {
    //       "bookId": "b-1041",
    //       "count": 1
    //     },
    //     {
    //       "bookId": "b-0977",
    //       "count": 2
    //     }
    //   ],
    //   "giftWrap": true,
    //   "note": "{{note}}"
    // }

    CkJsonObject json = new CkJsonObject();
    json.UpdateString("lines[0].bookId", "b-1041");
    json.UpdateInt("lines[0].count", 1);
    json.UpdateString("lines[1].bookId", "b-0977");
    json.UpdateInt("lines[1].count", 2);
    json.UpdateBool("giftWrap", true);
    json.UpdateString("note", "{{note}}");

    http.SetRequestHeader("Accept", "application/json");
    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkHttpResponse resp = http.PostJson3("https://api.example.com/v1/orders", "application/json", json);
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
    //   "orderId": 90071992547409931,
    //   "total": {
    //     "amount": 52.40,
    //     "currency": "EUR"
    //   },
    //   "lines": [
    //     {
    //       "bookId": "b-1041",
    //       "count": 1,
    //       "price": 18.50
    //     },
    //     {
    //       "bookId": "b-0977",
    //       "count": 2,
    //       "price": 16.95
    //     }
    //   ],
    //   "status": "open"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    String orderId = jResp.stringOf("orderId");
    String Amount = jResp.stringOf("total.amount");
    String Currency = jResp.stringOf("total.currency");
    int i = 0;
    int count_i = jResp.SizeOfArray("lines");
    while (i < count_i) {
      jResp.put_I(i);
      String bookId = jResp.stringOf("lines[i].bookId");
      int count = jResp.IntOf("lines[i].count");
      String price = jResp.stringOf("lines[i].price");
      i = i + 1;
    }
    String status = jResp.stringOf("status");
  }
}
