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

    CkStringBuilder sbRequestBody = new CkStringBuilder();
    sbRequestBody.Append("a=1");

    http.SetRequestHeader("Content-Type", "text/plain");

    CkHttpResponse resp = http.PTextSb("POST", "https://api.example.com/form", sbRequestBody, "utf-8", "text/plain", false, false);
    if (http.get_LastMethodSuccess() == false) {
      Log.i(TAG, http.lastErrorText());
      return;
    }

    Log.i(TAG, String.valueOf(resp.get_StatusCode()));
    Log.i(TAG, resp.bodyStr());
  }
}
