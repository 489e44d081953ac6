import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/things?list%5B%5D=1&list%5B%5D=2&map%5Bkey%5D=3&set=%7Ba%7Cb%7D&caret=%5E%5C%60")!

let (data, response) = try await URLSession.shared.data(from: url)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
