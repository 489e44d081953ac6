import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.net.ssl.SSLContext;
import javax.tools.ToolProvider;

/**
 * Compiles each source into its own folder, as all of them have a class of the same name, on the class path that this has. Then loads what the
 * programs will need of the libraries and of the platform, for the archive that the virtual machine may write at its end
 * (-XX:ArchiveClassesAtExit): programs begin in half the time with it.
 */
public class Compile {
  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
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
    for (var path : classes.split(File.pathSeparator)) {
      if (path.endsWith(".jar")) load(path);
    }
    SSLContext.getDefault();
  }

  private static void load(String path) throws IOException {
    try (var jar = new JarFile(path)) {
      jar.stream().map(JarEntry::getName).filter(name -> name.matches("[a-z]\\w*/.*\\.class")).forEach(name -> {
        try {
          Class.forName(name.replace(".class", "").replace('/', '.'), false, Compile.class.getClassLoader());
        } catch (LinkageError | ClassNotFoundException missing) {
          // Of a library that is optional, for another platform.
        }
      });
    }
  }
}
