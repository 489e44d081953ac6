import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/things/7")!

final class ClientDelegate: NSObject, URLSessionTaskDelegate {
    // No redirect is followed.
    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest
    ) async -> URLRequest? {
        nil
    }
}

let (data, response) = try await URLSession.shared.data(from: url, delegate: ClientDelegate())
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
