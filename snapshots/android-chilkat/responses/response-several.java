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

    CkStringBuilder sbResponseBody = new CkStringBuilder();
    success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody);
    if (success == false) {
      Log.i(TAG, http.lastErrorText());
      return;
    }

    CkJsonObject jResp = new CkJsonObject();
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    Log.i(TAG, "Response Body:");
    Log.i(TAG, jResp.emit());

    int respStatusCode = http.get_LastStatus();
    Log.i(TAG, "Response Status Code = " + respStatusCode);
    if (respStatusCode >= 400) {
      Log.i(TAG, "Response Header:");
      Log.i(TAG, http.lastHeader());
      Log.i(TAG, "Failed.");
      return;
    }

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "title": "Salt"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    String title = jResp.stringOf("title");
  }
}
