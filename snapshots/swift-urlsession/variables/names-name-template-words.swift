import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/things")!)
request.setValue("{{#if x}}", forHTTPHeaderField: "X-A")
request.setValue("{{/if}}", forHTTPHeaderField: "X-B")
request.setValue("{{> partial}}", forHTTPHeaderField: "X-C")
request.setValue("{{! note}}", forHTTPHeaderField: "X-D")
request.setValue("{{@root}}", forHTTPHeaderField: "X-E")
request.setValue("{{this}}", forHTTPHeaderField: "X-F")
request.setValue("{{else}}", forHTTPHeaderField: "X-G")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
