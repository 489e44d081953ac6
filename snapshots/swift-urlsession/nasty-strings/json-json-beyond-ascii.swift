import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/json")!)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
request.httpBody = Data("{\n  \"latin\": \"é ½\",\n  \"é ½\": \"latin\",\n  \"latin-control\": \"a\u{85}b\",\n  \"a\u{85}b\": \"latin-control\",\n  \"no-break-space\": \"a b\",\n  \"a b\": \"no-break-space\",\n  \"line-separator\": \"a\u{2028}b\",\n  \"a\u{2028}b\": \"line-separator\",\n  \"paragraph-separator\": \"a\u{2029}b\",\n  \"a\u{2029}b\": \"paragraph-separator\",\n  \"byte-order-mark\": \"\u{feff}a\",\n  \"\u{feff}a\": \"byte-order-mark\",\n  \"combining\": \"é\",\n  \"é\": \"combining\",\n  \"astral\": \"😀𝒳\",\n  \"😀𝒳\": \"astral\",\n  \"joined\": \"👩\u{200d}👩\u{200d}👧\",\n  \"👩\u{200d}👩\u{200d}👧\": \"joined\",\n  \"right-to-left\": \"\u{202e}abc\u{202c} שלום\",\n  \"\u{202e}abc\u{202c} שלום\": \"right-to-left\",\n  \"zero-width\": \"a\u{200b}b\",\n  \"a\u{200b}b\": \"zero-width\"\n}".utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
