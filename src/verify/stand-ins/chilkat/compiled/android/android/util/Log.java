package android.util;

public class Log {
  public static int i(String tag, String message) {
    System.out.println(tag + ": " + message.toString());
    return 0;
  }
}
