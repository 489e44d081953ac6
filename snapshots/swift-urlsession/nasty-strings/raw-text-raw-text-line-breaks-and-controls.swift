import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/raw")!)
request.httpMethod = "POST"
request.setValue("text/plain", forHTTPHeaderField: "Content-Type")
request.httpBody = Data("lf: a\nb\ncrlf: a\r\nb\ncr: a\rb\nlf-at-end: a\n\ntab: a\tb\nvertical-tab: a\u{b}b\nform-feed: a\u{c}b\nbell: a\u{7}b\nbackspace: a\u{8}b\nescape: \u{1b}[31mred\ndelete: a\u{7f}b\ncontrol-before-digit: \u{1}1\n".utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
