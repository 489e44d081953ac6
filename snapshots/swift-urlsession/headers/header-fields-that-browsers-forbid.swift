import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/headers")!)
request.setValue("https://www.example.com", forHTTPHeaderField: "Origin")
request.setValue("https://www.example.com/a", forHTTPHeaderField: "Referer")
request.setValue("Sun, 06 Nov 1994 08:49:37 GMT", forHTTPHeaderField: "Date")
request.setValue("1.1 proxy.example.com", forHTTPHeaderField: "Via")
request.setValue("cors", forHTTPHeaderField: "Sec-Fetch-Mode")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
