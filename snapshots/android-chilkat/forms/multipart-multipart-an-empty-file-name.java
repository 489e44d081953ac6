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
    req.put_HttpVerb("POST");
    req.put_Path("/things");
    req.put_ContentType("multipart/form-data");
    success = req.AddFileForUpload2("file", "files/notes.txt", "text/plain");
    if (success == false) {
      Log.i(TAG, req.lastErrorText());
      return;
    }

    CkHttpResponse resp = http.SynchronousRequest("api.example.com", 443, true, req);
    if (http.get_LastMethodSuccess() == false) {
      Log.i(TAG, http.lastErrorText());
      return;
    }

    Log.i(TAG, String.valueOf(resp.get_StatusCode()));
    Log.i(TAG, resp.bodyStr());
  }
}
