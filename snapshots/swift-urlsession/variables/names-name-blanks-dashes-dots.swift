import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/things")!)
request.setValue("{{my token}}", forHTTPHeaderField: "X-A")
request.setValue("{{my-token}}", forHTTPHeaderField: "X-B")
request.setValue("{{my.token}}", forHTTPHeaderField: "X-C")
request.setValue("{{my_token}}", forHTTPHeaderField: "X-D")
request.setValue("{{myToken}}", forHTTPHeaderField: "X-E")
request.setValue("{{MY_TOKEN}}", forHTTPHeaderField: "X-F")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
