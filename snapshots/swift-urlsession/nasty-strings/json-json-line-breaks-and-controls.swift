import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/json")!)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
request.httpBody = Data("{\n  \"lf\": \"a\\nb\",\n  \"a\\nb\": \"lf\",\n  \"crlf\": \"a\\r\\nb\",\n  \"a\\r\\nb\": \"crlf\",\n  \"cr\": \"a\\rb\",\n  \"a\\rb\": \"cr\",\n  \"lf-at-end\": \"a\\n\",\n  \"a\\n\": \"lf-at-end\",\n  \"tab\": \"a\\tb\",\n  \"a\\tb\": \"tab\",\n  \"vertical-tab\": \"a\\u000bb\",\n  \"a\\u000bb\": \"vertical-tab\",\n  \"form-feed\": \"a\\fb\",\n  \"a\\fb\": \"form-feed\",\n  \"bell\": \"a\\u0007b\",\n  \"a\\u0007b\": \"bell\",\n  \"backspace\": \"a\\bb\",\n  \"a\\bb\": \"backspace\",\n  \"escape\": \"\\u001b[31mred\",\n  \"\\u001b[31mred\": \"escape\",\n  \"delete\": \"a\u{7f}b\",\n  \"a\u{7f}b\": \"delete\",\n  \"control-before-digit\": \"\\u00011\",\n  \"\\u00011\": \"control-before-digit\"\n}".utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
