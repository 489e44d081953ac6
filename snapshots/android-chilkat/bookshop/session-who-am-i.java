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

    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkStringBuilder sbResponseBody = new CkStringBuilder();
    success = http.QuickGetSb("https://api.example.com/v1/me", sbResponseBody);
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
