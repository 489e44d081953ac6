package com.test;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import com.chilkatsoft.*;

public class SimpleActivity extends Activity {

  private static final String TAG = "Chilkat";

  static {
    System.loadLibrary("chilkat");
  }

  @Override
  public void onCreate(Bundle savedInstanceState) {
    super.onCreate(savedInstanceState);
    // The thread of the user interface must not wait for the network.
    new Thread(this::chilkatExample).start();
  }

  private void chilkatExample() {
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
      Log.i(TAG, http.lastErrorText());
      return;
    }

    CkStringBuilder sbResponseBody = new CkStringBuilder();
    resp.GetBodySb(sbResponseBody);

    CkJsonObject jResp = new CkJsonObject();
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    Log.i(TAG, "Response Body:");
    Log.i(TAG, jResp.emit());

    int respStatusCode = resp.get_StatusCode();
    Log.i(TAG, "Response Status Code = " + respStatusCode);
    if (respStatusCode >= 400) {
      Log.i(TAG, "Response Header:");
      Log.i(TAG, resp.header());
      Log.i(TAG, "Failed.");
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
