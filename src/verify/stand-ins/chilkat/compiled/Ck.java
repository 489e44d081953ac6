package com.chilkatsoft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** How the classes ask the stand-in, which runs beside the program. */
abstract class Ck {
  private static BufferedReader from;
  private static Writer to;
  final long id;

  Ck(String kind) {
    this((Long) ask("new", kind));
  }

  Ck(long id) {
    this.id = id;
  }

  static synchronized Object ask(Object... fields) {
    try {
      if (to == null) start();
      var line = new StringBuilder();
      for (int at = 0; at < fields.length; at++) line.append(at == 0 ? "" : "\t").append(at < 3 ? fields[at] : field(fields[at]));
      to.write(line.append('\n').toString());
      to.flush();
      return value(from.readLine());
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private static void start() throws IOException {
    var builder = new ProcessBuilder("python3", System.getenv("CHILKAT_STAND_IN") + "/bridge.py");
    var process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    from = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    to = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
  }

  private static String field(Object value) {
    if (value instanceof String text)
      return "s" + text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    if (value instanceof Boolean truth) return truth ? "b1" : "b0";
    return value instanceof Ck object ? "o" + object.id : "i" + value;
  }

  private static Object value(String answer) {
    if (answer == null) throw new IllegalStateException("the stand-in is gone");
    var text = new StringBuilder();
    for (int at = 1; at < answer.length(); at++) {
      char one = answer.charAt(at);
      if (one == '\\') one = switch (answer.charAt(++at)) { case 't' -> '\t'; case 'n' -> '\n'; case 'r' -> '\r'; default -> '\\'; };
      text.append(one);
    }
    return switch (answer.charAt(0)) {
      case 's' -> text.toString();
      case 'i', 'o' -> Long.valueOf(text.toString());
      case 'b' -> text.toString().equals("1");
      case 'e' -> throw new IllegalArgumentException(text.toString());
      default -> null;
    };
  }

  static String text(Object value) {
    return (String) value;
  }

  static int number(Object value) {
    return ((Long) value).intValue();
  }

  static boolean truth(Object value) {
    return (Boolean) value;
  }
}
