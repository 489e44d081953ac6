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
    #"form-data; name="lf""#,
    Data("a\nb".utf8)
)
addPart(
    #"form-data; name="crlf""#,
    Data("a\r\nb".utf8)
)
addPart(
    #"form-data; name="cr""#,
    Data("a\rb".utf8)
)
addPart(
    #"form-data; name="lf-at-end""#,
    Data("a\n".utf8)
)
addPart(
    #"form-data; name="tab""#,
    Data("a\tb".utf8)
)
addPart(
    #"form-data; name="vertical-tab""#,
    Data("a\u{b}b".utf8)
)
addPart(
    #"form-data; name="form-feed""#,
    Data("a\u{c}b".utf8)
)
addPart(
    #"form-data; name="bell""#,
    Data("a\u{7}b".utf8)
)
addPart(
    #"form-data; name="backspace""#,
    Data("a\u{8}b".utf8)
)
addPart(
    #"form-data; name="escape""#,
    Data("\u{1b}[31mred".utf8)
)
addPart(
    #"form-data; name="delete""#,
    Data("a\u{7f}b".utf8)
)
addPart(
    #"form-data; name="control-before-digit""#,
    Data("\u{1}1".utf8)
)
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
