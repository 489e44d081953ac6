import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles each source into its own folder, as all of them have a class of the same name, on the class path that this has. */
public class Compile {
  public static void main(String[] args) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var classes = System.getProperty("java.class.path");
    var failed = false;
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      for (var source : args) {
        var folder = Path.of(source).getParent().toString();
        var options = List.of("-encoding", "UTF-8", "-cp", classes, "-d", folder, "-proc:none");
        failed |= !compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source)).call();
      }
    }
    if (failed) System.exit(1);
  }
}
