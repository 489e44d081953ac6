import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/me?jwt=eyJraWQiOiIyMDI2IiwiYWxnIjoiSFMyNTYifQ.eyJzdWIiOiJpbmVzIn0.CjncgwXTzYuGF5-5gSzGMWnGJ_Dn-fcRvNQ0-hCy7Y4")!

let (data, response) = try await URLSession.shared.data(from: url)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
