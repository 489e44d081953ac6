import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/v1/books/b-1041")!)
request.httpMethod = "PATCH"
request.setValue("application/merge-patch+json", forHTTPHeaderField: "Content-Type")
request.setValue(#""7""#, forHTTPHeaderField: "If-Match")
request.setValue("Bearer {{token}}", forHTTPHeaderField: "Authorization")
request.httpBody = Data("""
    {
      "price": { "amount": 16.00, "currency": "EUR" },
      "inStock": false
    }
    """.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
