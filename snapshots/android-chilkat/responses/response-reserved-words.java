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
    //   "class": "a",
    //   "end": "b",
    //   "def": "c",
    //   "url": "d",
    //   "http": "e",
    //   "success": true,
    //   "resp": 1,
    //   "i": 2,
    //   "type": "f",
    //   "__proto__": "g",
    //   "0": "h",
    //   "a.b": "i",
    //   "a[0]": "j",
    //   "żółw": "k",
    //   "it's \"x\"": "l"
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    String v_class = jResp.stringOf("class");
    String end = jResp.stringOf("end");
    String def = jResp.stringOf("def");
    String v_url = jResp.stringOf("url");
    String http2 = jResp.stringOf("http");
    boolean success2 = jResp.BoolOf("success");
    int resp = jResp.IntOf("resp");
    int i = jResp.IntOf("i");
    String v_type = jResp.stringOf("type");
    String v__proto__ = jResp.stringOf("__proto__");
    String v_0 = jResp.stringOf("0");
    int memberIndex;
    memberIndex = jResp.IndexOf("a.b");
    if (memberIndex >= 0) {
      String a_b = jResp.stringAt(memberIndex);
    }
    memberIndex = jResp.IndexOf("a[0]");
    if (memberIndex >= 0) {
      String a_0_ = jResp.stringAt(memberIndex);
    }
    memberIndex = jResp.IndexOf("żółw");
    if (memberIndex >= 0) {
      String v_w = jResp.stringAt(memberIndex);
    }
    memberIndex = jResp.IndexOf("it's \"x\"");
    if (memberIndex >= 0) {
      String it_s_x_ = jResp.stringAt(memberIndex);
    }
  }
}
