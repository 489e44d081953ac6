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
    boolean success;

    CkStringBuilder sbResponseBody = new CkStringBuilder();
    success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody);
    if (success == false) {
      System.out.println(http.lastErrorText());
      return;
    }

    CkJsonObject jResp = new CkJsonObject();
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    System.out.println("Response Body:");
    System.out.println(jResp.emit());

    int respStatusCode = http.get_LastStatus();
    System.out.println("Response Status Code = " + respStatusCode);
    if (respStatusCode >= 400) {
      System.out.println("Response Header:");
      System.out.println(http.lastHeader());
      System.out.println("Failed.");
      return;
    }

    // The saved example of a response
    // (the code below it reads its values):

    // {
    //   "tags": [
    //     "a",
    //     "b"
    //   ],
    //   "matrix": [
    //     [
    //       1,
    //       2
    //     ],
    //     [
    //       3
    //     ]
    //   ],
    //   "mixed": [
    //     1,
    //     "a",
    //     null,
    //     {
    //       "b": 2
    //     }
    //   ],
    //   "none": [],
    //   "empty": {}
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    int i;
    int count_i;
    i = 0;
    count_i = jResp.SizeOfArray("tags");
    while (i < count_i) {
      jResp.put_I(i);
      String strVal = jResp.stringOf("tags[i]");
      i = i + 1;
    }
    CkJsonArray matrixArray = jResp.ArrayOf("matrix");
    int intVal;
    if (jResp.get_LastMethodSuccess() == true) {
      i = 0;
      count_i = matrixArray.get_Size();
      while (i < count_i) {
        CkJsonArray matrixArray2 = matrixArray.ArrayAt(i);
        if (matrixArray.get_LastMethodSuccess() == true) {
          int j = 0;
          int count_j = matrixArray2.get_Size();
          while (j < count_j) {
            intVal = matrixArray2.IntAt(j);
            j = j + 1;
          }
        }
        i = i + 1;
      }
    }
    i = 0;
    count_i = jResp.SizeOfArray("mixed");
    while (i < count_i) {
      jResp.put_I(i);
      intVal = jResp.IntOf("mixed[i]");
      i = i + 1;
    }
  }
}
