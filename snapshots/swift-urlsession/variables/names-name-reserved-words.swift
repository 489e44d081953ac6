import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/things")!)
request.setValue("{{class}}", forHTTPHeaderField: "X-A")
request.setValue("{{def}}", forHTTPHeaderField: "X-B")
request.setValue("{{end}}", forHTTPHeaderField: "X-C")
request.setValue("{{new}}", forHTTPHeaderField: "X-D")
request.setValue("{{type}}", forHTTPHeaderField: "X-E")
request.setValue("{{func}}", forHTTPHeaderField: "X-F")
request.setValue("{{self}}", forHTTPHeaderField: "X-G")
request.setValue("{{None}}", forHTTPHeaderField: "X-H")
request.setValue("{{null}}", forHTTPHeaderField: "X-I")
request.setValue("{{await}}", forHTTPHeaderField: "X-J")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
