import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/things")!)
request.setValue("{{url}}", forHTTPHeaderField: "X-A")
request.setValue("{{response}}", forHTTPHeaderField: "X-B")
request.setValue("{{request}}", forHTTPHeaderField: "X-C")
request.setValue("{{body}}", forHTTPHeaderField: "X-D")
request.setValue("{{headers}}", forHTTPHeaderField: "X-E")
request.setValue("{{http}}", forHTTPHeaderField: "X-F")
request.setValue("{{client}}", forHTTPHeaderField: "X-G")
request.setValue("{{err}}", forHTTPHeaderField: "X-H")
request.setValue("{{os}}", forHTTPHeaderField: "X-I")
request.setValue("{{PATH}}", forHTTPHeaderField: "X-J")
request.setValue("{{json}}", forHTTPHeaderField: "X-K")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
