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
    #"form-data; name="latin""#,
    Data("é ½".utf8)
)
addPart(
    #"form-data; name="é ½""#,
    Data("latin".utf8)
)
addPart(
    #"form-data; name="latin-control""#,
    Data("a\u{85}b".utf8)
)
addPart(
    #"form-data; name="no-break-space""#,
    Data("a b".utf8)
)
addPart(
    #"form-data; name="a b""#,
    Data("no-break-space".utf8)
)
addPart(
    #"form-data; name="line-separator""#,
    Data("a\u{2028}b".utf8)
)
addPart(
    "form-data; name=\"a\u{2028}b\"",
    Data("line-separator".utf8)
)
addPart(
    #"form-data; name="paragraph-separator""#,
    Data("a\u{2029}b".utf8)
)
addPart(
    "form-data; name=\"a\u{2029}b\"",
    Data("paragraph-separator".utf8)
)
addPart(
    #"form-data; name="byte-order-mark""#,
    Data("\u{feff}a".utf8)
)
addPart(
    "form-data; name=\"\u{feff}a\"",
    Data("byte-order-mark".utf8)
)
addPart(
    #"form-data; name="combining""#,
    Data("é".utf8)
)
addPart(
    #"form-data; name="é""#,
    Data("combining".utf8)
)
addPart(
    #"form-data; name="astral""#,
    Data("😀𝒳".utf8)
)
addPart(
    #"form-data; name="😀𝒳""#,
    Data("astral".utf8)
)
addPart(
    #"form-data; name="joined""#,
    Data("👩\u{200d}👩\u{200d}👧".utf8)
)
addPart(
    "form-data; name=\"👩\u{200d}👩\u{200d}👧\"",
    Data("joined".utf8)
)
addPart(
    #"form-data; name="right-to-left""#,
    Data("\u{202e}abc\u{202c} שלום".utf8)
)
addPart(
    "form-data; name=\"\u{202e}abc\u{202c} שלום\"",
    Data("right-to-left".utf8)
)
addPart(
    #"form-data; name="zero-width""#,
    Data("a\u{200b}b".utf8)
)
addPart(
    "form-data; name=\"a\u{200b}b\"",
    Data("zero-width".utf8)
)
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
