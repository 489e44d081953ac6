import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/headers")!)
request.setValue("bookshop/1.0", forHTTPHeaderField: "User-Agent")
request.setValue("application/json", forHTTPHeaderField: "Accept")
request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
request.setValue("cs, en;q=0.5", forHTTPHeaderField: "Accept-Language")
request.setValue("no-cache", forHTTPHeaderField: "Cache-Control")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
