import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/v1/orders")!)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Accept")
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
request.setValue("Bearer {{token}}", forHTTPHeaderField: "Authorization")
request.httpBody = Data("""
    {
      "lines": [
        { "bookId": "b-1041", "count": 1 },
        { "bookId": "b-0977", "count": 2 }
      ],
      "giftWrap": true,
      "note": "{{note}}"
    }
    """.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
