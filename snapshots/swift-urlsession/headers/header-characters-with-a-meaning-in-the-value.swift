import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/headers")!)
request.setValue("a: b:c", forHTTPHeaderField: "X-Colon")
request.setValue(#"a, b;q=0.5, c="d, e""#, forHTTPHeaderField: "X-List")
request.setValue("https://www.example.com/?a=b&c", forHTTPHeaderField: "X-Url")
request.setValue("# no comment // nor this", forHTTPHeaderField: "X-Hash")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
