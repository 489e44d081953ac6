import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/things")!)
request.setValue("'", forHTTPHeaderField: "X-single")
request.setValue(#"""#, forHTTPHeaderField: "X-double")
request.setValue(#"it's "so""#, forHTTPHeaderField: "X-both")
request.setValue("''", forHTTPHeaderField: "X-two-singles")
request.setValue(#""""#, forHTTPHeaderField: "X-two-doubles")
request.setValue(#"\"#, forHTTPHeaderField: "X-backslash")
request.setValue(#"a\"#, forHTTPHeaderField: "X-backslash-at-end")
request.setValue(#"a\\"#, forHTTPHeaderField: "X-two-backslashes")
request.setValue(#"a\"b"#, forHTTPHeaderField: "X-backslash-double")
request.setValue(#"a\'b"#, forHTTPHeaderField: "X-backslash-single")
request.setValue(#"a\nb"#, forHTTPHeaderField: "X-backslash-n")
request.setValue(#"\u0041\x41\101"#, forHTTPHeaderField: "X-backslash-u")
request.setValue(#"C:\new\table"#, forHTTPHeaderField: "X-folder")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
