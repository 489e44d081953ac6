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
    req.AddParam("grant_type", "refresh_token");
    req.AddParam("refresh_token", "{{refreshToken}}");
    req.AddParam("client_id", "{{clientId}}");
    req.AddParam("scope", "books:read books:write");

    CkHttpResponse resp = http.PostUrlEncoded("https://login.example.com/oauth/token", req);
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
    //   "access_token": "example-access-token",
    //   "token_type": "Bearer",
    //   "expires_in": 3600,
    //   "scope": "books:read books:write"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    String access_token = jResp.stringOf("access_token");
    String token_type = jResp.stringOf("token_type");
    int expires_in = jResp.IntOf("expires_in");
    String scope = jResp.stringOf("scope");
  }
}
