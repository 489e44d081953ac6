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
    "form-data; name=\"tab\"; filename=\"a\tb.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/a\tb.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"vertical-tab\"; filename=\"a\u{b}b.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/a\u{b}b.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"form-feed\"; filename=\"a\u{c}b.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/a\u{c}b.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"bell\"; filename=\"a\u{7}b.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/a\u{7}b.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"backspace\"; filename=\"a\u{8}b.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/a\u{8}b.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"escape\"; filename=\"\u{1b}[31mred.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/\u{1b}[31mred.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"delete\"; filename=\"a\u{7f}b.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/a\u{7f}b.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"control-before-digit\"; filename=\"\u{1}1.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/\u{1}1.txt")),
    type: "text/plain"
)
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
