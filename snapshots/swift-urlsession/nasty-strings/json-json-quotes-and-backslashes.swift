import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/json")!)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
request.httpBody = Data(#"""
    {
      "single": "'",
      "'": "single",
      "double": "\"",
      "\"": "double",
      "both": "it's \"so\"",
      "it's \"so\"": "both",
      "two-singles": "''",
      "''": "two-singles",
      "two-doubles": "\"\"",
      "\"\"": "two-doubles",
      "backslash": "\\",
      "\\": "backslash",
      "backslash-at-end": "a\\",
      "a\\": "backslash-at-end",
      "two-backslashes": "a\\\\",
      "a\\\\": "two-backslashes",
      "backslash-double": "a\\\"b",
      "a\\\"b": "backslash-double",
      "backslash-single": "a\\'b",
      "a\\'b": "backslash-single",
      "backslash-n": "a\\nb",
      "a\\nb": "backslash-n",
      "backslash-u": "\\u0041\\x41\\101",
      "\\u0041\\x41\\101": "backslash-u",
      "folder": "C:\\new\\table",
      "C:\\new\\table": "folder"
    }
    """#.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
