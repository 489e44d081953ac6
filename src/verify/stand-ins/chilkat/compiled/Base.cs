using System;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace Chilkat {
  /// <summary>How the classes ask the stand-in, which runs beside the program.</summary>
  public abstract class Base {
    static StreamReader from;
    static StreamWriter to;
    internal readonly long Id;

    internal Base(string kind) : this((long)Ask("new", kind)) { }
    internal Base(long id) { Id = id; }

    internal static object Ask(string command, object first, params object[] rest) {
      if (to == null) Start();
      var line = new System.Text.StringBuilder(command + "\t" + first);
      for (int at = 0; at < rest.Length; at++) line.Append('\t').Append(at == 0 ? rest[at] : Field(rest[at]));
      to.Write(line.Append('\n'));
      to.Flush();
      return Value(from.ReadLine());
    }

    static void Start() {
      var info = new ProcessStartInfo("python3", "\"" + Environment.GetEnvironmentVariable("CHILKAT_STAND_IN") + "/bridge.py\"") {
        UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true,
      };
      var process = Process.Start(info);
      var utf8 = new UTF8Encoding(false);
      from = new StreamReader(process.StandardOutput.BaseStream, utf8);
      to = new StreamWriter(process.StandardInput.BaseStream, utf8);
    }

    static string Field(object value) {
      if (value is string text) return "s" + text.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");
      if (value is bool truth) return truth ? "b1" : "b0";
      return value is Base made ? "o" + made.Id : "i" + value;
    }

    static object Value(string answer) {
      if (answer == null) throw new InvalidOperationException("the stand-in is gone");
      var text = new System.Text.StringBuilder();
      for (int at = 1; at < answer.Length; at++) {
        char one = answer[at];
        if (one == '\\') { char code = answer[++at]; one = code == 't' ? '\t' : code == 'n' ? '\n' : code == 'r' ? '\r' : code; }
        text.Append(one);
      }
      switch (answer[0]) {
        case 's': return text.ToString();
        case 'i': return int.Parse(text.ToString());
        case 'o': return long.Parse(text.ToString());
        case 'b': return text.ToString() == "1";
        case 'e': throw new ArgumentException(text.ToString());
        default: return null;
      }
    }
  }
}
