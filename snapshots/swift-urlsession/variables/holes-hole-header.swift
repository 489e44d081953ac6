import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/things")!)
request.setValue("1", forHTTPHeaderField: "X-{{name}}")
request.setValue("{{value}}", forHTTPHeaderField: "X-Value")
request.setValue("a {{value}}, b", forHTTPHeaderField: "X-Part")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
