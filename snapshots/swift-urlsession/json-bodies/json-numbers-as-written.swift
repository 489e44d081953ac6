import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/json")!)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
request.httpBody = Data(#"{"one": 1.0, "price": 18.50, "exp": 1e5, "Exp": 1E+5, "tiny": 1.5e-7, "long": 0.1000000000000000055511151231257827, "beyond": 1e400, "zero": -0, "Zero": -0.0}"#.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
