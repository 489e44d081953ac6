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
    boolean success;

    CkHttpRequest req = new CkHttpRequest();
    req.put_HttpVerb("PUT");
    req.put_Path("/v1/books/b-1041/cover");
    req.put_ContentType("multipart/form-data");
    success = req.AddFileForUpload2("cover", "files/cover.png", "image/png");
    if (success == false) {
      Log.i(TAG, req.lastErrorText());
      return;
    }
    req.AddParam("caption", "Front cover, second edition");
    req.AddHeader("Authorization", "Bearer {{token}}");

    CkHttpResponse resp = http.SynchronousRequest("api.example.com", 443, true, req);
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
    //   "url": "https://covers.example.com/b-1041.png",
    //   "width": 600,
    //   "height": 900
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    String v_url = jResp.stringOf("url");
    int width = jResp.IntOf("width");
    int height = jResp.IntOf("height");
  }
}
