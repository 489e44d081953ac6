import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/raw")!)
request.httpMethod = "POST"
request.setValue("text/plain", forHTTPHeaderField: "Content-Type")
request.httpBody = Data("salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea ".utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
