import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import javax.tools.ToolProvider;

/**
 * Compiles each source into its own folder, as all of them have a class of the same name, on the class path that this has. Then loads what the
 * programs will need of the libraries and of the platform, for the archive that the virtual machine may write at its end
 * (-XX:ArchiveClassesAtExit): programs begin in half the time with it.
 */
public class Compile {
  private static final String CLASSES = System.getProperty("java.class.path");

  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    var threads = Math.min(args.length, Runtime.getRuntime().availableProcessors());
    var failed = IntStream.range(0, threads).parallel().map(first -> compile(args, first, threads)).sum();
    if (failed > 0) System.exit(1);
    for (var path : CLASSES.split(File.pathSeparator)) {
      if (path.endsWith(".jar")) load(path);
    }
    SSLContext.getDefault();
  }

  /** How many of the sources at first, first + step, … fail. */
  private static int compile(String[] sources, int first, int step) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var failed = 0;
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      for (var at = first; at < sources.length; at += step) {
        var folder = Path.of(sources[at]).getParent().toString();
        var options = List.of("-encoding", "UTF-8", "-cp", CLASSES, "-d", folder, "-proc:none");
        if (!compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(sources[at])).call()) failed++;
      }
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    return failed;
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
