import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/me?a1=2&a=1&%C3%A9=3&b=x;y&b=50%25")!

let (data, response) = try await URLSession.shared.data(from: url)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
