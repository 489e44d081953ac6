import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/v1/travel%20&%20food/%C3%A9?genre=travel%20&%20food/%C3%A9")!)
request.httpMethod = "POST"
request.setValue("travel & food/é", forHTTPHeaderField: "X-Genre")
request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
request.httpBody = Data("genre=travel%20%26%20food%2F%C3%A9&travel%20%26%20food%2F%C3%A9=name".utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
