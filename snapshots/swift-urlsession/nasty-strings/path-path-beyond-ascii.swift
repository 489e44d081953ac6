import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/things/%C3%A9%20%C2%BD/a%C2%85b/a%C2%A0b/a%E2%80%A8b/a%E2%80%A9b/%EF%BB%BFa/e%CC%81/%F0%9F%98%80%F0%9D%92%B3/%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7/%E2%80%AEabc%E2%80%AC%20%D7%A9%D7%9C%D7%95%D7%9D/a%E2%80%8Bb")!

let (data, response) = try await URLSession.shared.data(from: url)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
