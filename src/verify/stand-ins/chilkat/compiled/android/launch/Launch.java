package launch;

/** Starts an activity, as the system does. */
public class Launch {
  public static void main(String[] args) throws Exception {
    // An exception of a thread ends an app.
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
      error.printStackTrace();
      Runtime.getRuntime().halt(70);
    });
    var activity = (android.app.Activity) Class.forName(args[0]).getDeclaredConstructor().newInstance();
    activity.onCreate(null);
  }
}
