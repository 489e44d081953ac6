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
    #"form-data; name="latin"; filename="é ½.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/é ½.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"latin-control\"; filename=\"a\u{85}b.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/a\u{85}b.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="no-break-space"; filename="a b.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/a b.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"line-separator\"; filename=\"a\u{2028}b.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/a\u{2028}b.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"paragraph-separator\"; filename=\"a\u{2029}b.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/a\u{2029}b.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"byte-order-mark\"; filename=\"\u{feff}a.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/\u{feff}a.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="combining"; filename="é.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/é.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="astral"; filename="😀𝒳.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/😀𝒳.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"joined\"; filename=\"👩\u{200d}👩\u{200d}👧.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/👩\u{200d}👩\u{200d}👧.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"right-to-left\"; filename=\"\u{202e}abc\u{202c} שלום.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/\u{202e}abc\u{202c} שלום.txt")),
    type: "text/plain"
)
addPart(
    "form-data; name=\"zero-width\"; filename=\"a\u{200b}b.txt\"",
    try Data(contentsOf: URL(filePath: "files/unportable/a\u{200b}b.txt")),
    type: "text/plain"
)
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
