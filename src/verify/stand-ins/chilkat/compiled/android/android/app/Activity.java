package android.app;

public class Activity {
  public void onCreate(android.os.Bundle savedInstanceState) {}
}
