import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/upload")!)
request.httpMethod = "POST"

let boundary = UUID().uuidString
request.setValue("multipart/form-data; boundary=\(boundary)", forHTTPHeaderField: "Content-Type")

var body = Data()
func addPart(_ disposition: String, _ content: Data, type: String? = nil) {
    body.append(Data("--\(boundary)\r\nContent-Disposition: \(disposition)\r\n".utf8))
    if let type {
        body.append(Data("Content-Type: \(type)\r\n".utf8))
    }
    body.append(Data("\r\n".utf8) + content + Data("\r\n".utf8))
}
addPart(
    #"form-data; name="meta""#,
    Data(#"{"title": "{{title}}"}"#.utf8),
    type: "application/json"
)
addPart(
    #"form-data; name="note""#,
    Data("{{note}}".utf8)
)
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
