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

    // Sends the token in an Authorization header, as "Bearer".
    http.put_AuthToken("{{token}}");

    CkHttpResponse resp = http.QuickRequest("DELETE", "https://api.example.com/v1/books/b-1041");
    if (http.get_LastMethodSuccess() == false) {
      Log.i(TAG, http.lastErrorText());
      return;
    }

    int respStatusCode = resp.get_StatusCode();
    if (respStatusCode != 204) {
      Log.i(TAG, "Response Header:");
      Log.i(TAG, resp.header());
      Log.i(TAG, "Response Body:");
      Log.i(TAG, resp.bodyStr());
      Log.i(TAG, "Failed.");
      return;
    }

    Log.i(TAG, "Success.");
  }
}
