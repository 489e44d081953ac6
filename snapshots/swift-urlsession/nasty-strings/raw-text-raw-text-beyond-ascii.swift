import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/raw")!)
request.httpMethod = "POST"
request.setValue("text/plain", forHTTPHeaderField: "Content-Type")
request.httpBody = Data("latin: é ½\nlatin-control: a\u{85}b\nno-break-space: a b\nline-separator: a\u{2028}b\nparagraph-separator: a\u{2029}b\nbyte-order-mark: \u{feff}a\ncombining: é\nastral: 😀𝒳\njoined: 👩\u{200d}👩\u{200d}👧\nright-to-left: \u{202e}abc\u{202c} שלום\nzero-width: a\u{200b}b\n".utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
