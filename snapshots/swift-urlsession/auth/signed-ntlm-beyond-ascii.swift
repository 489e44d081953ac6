import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/me")!

final class ClientDelegate: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge
    ) async -> (URLSession.AuthChallengeDisposition, URLCredential?) {
        if challenge.previousFailureCount == 0 {
            return (.useCredential, URLCredential(user: "SHOP" + "\\" + "inés", password: "open-sesame", persistence: .none))
        }
        return (.performDefaultHandling, nil)
    }
}

let (data, response) = try await URLSession.shared.data(from: url, delegate: ClientDelegate())
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
