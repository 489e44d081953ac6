import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles each source into its own folder, as all of them have a class of the same name: `Compile CLASSPATH SOURCE…`. */
public class Compile {
  public static void main(String[] args) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var failed = false;
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      for (var source : List.of(args).subList(1, args.length)) {
        var folder = Path.of(source).getParent().toString();
        var options = List.of("-encoding", "UTF-8", "-cp", args[0], "-d", folder, "-proc:none");
        failed |= !compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source)).call();
      }
    }
    if (failed) System.exit(1);
  }
}
