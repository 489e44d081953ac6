import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/things")!)
request.setValue(#"{{a"b}}"#, forHTTPHeaderField: "X-A")
request.setValue("{{it's}}", forHTTPHeaderField: "X-B")
request.setValue("{{a`id`}}", forHTTPHeaderField: "X-C")
request.setValue("{{$(id)}}", forHTTPHeaderField: "X-D")
request.setValue("{{a;b}}", forHTTPHeaderField: "X-E")
request.setValue(#"{{a\b}}"#, forHTTPHeaderField: "X-F")
request.setValue("{{a*/b}}", forHTTPHeaderField: "X-G")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
