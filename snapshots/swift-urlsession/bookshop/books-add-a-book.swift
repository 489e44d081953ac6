import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/v1/books")!)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
request.setValue("{{$guid}}", forHTTPHeaderField: "Idempotency-Key")
request.setValue("Bearer {{token}}", forHTTPHeaderField: "Authorization")
request.httpBody = Data(#"""
    {
      "title": "The Salt Road",
      "authors": ["Ines Okafor", "Tomáš Vrba"],
      "published": "2021-04-30",
      "pages": 312,
      "price": { "amount": 18.50, "currency": "EUR" },
      "blurb": "\"You can't miss it,\" they said.\nWe did.",
      "translatedFrom": null
    }
    """#.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
