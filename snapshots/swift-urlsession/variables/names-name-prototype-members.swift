import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/things")!)
request.setValue("{{__proto__}}", forHTTPHeaderField: "X-A")
request.setValue("{{constructor}}", forHTTPHeaderField: "X-B")
request.setValue("{{toString}}", forHTTPHeaderField: "X-C")
request.setValue("{{hasOwnProperty}}", forHTTPHeaderField: "X-D")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
