import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/me/cover")!)
request.httpMethod = "PUT"
request.setValue("image/png", forHTTPHeaderField: "Content-Type")

final class ClientDelegate: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge
    ) async -> (URLSession.AuthChallengeDisposition, URLCredential?) {
        if challenge.previousFailureCount == 0 {
            return (.useCredential, URLCredential(user: "ines", password: "secret", persistence: .none))
        }
        return (.performDefaultHandling, nil)
    }
}

let file = URL(filePath: "files/cover.png")
let (data, response) = try await URLSession.shared.upload(for: request, fromFile: file, delegate: ClientDelegate())
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
