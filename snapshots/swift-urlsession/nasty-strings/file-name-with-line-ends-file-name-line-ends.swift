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
    #"form-data; name="lf"; filename="a%0Ab.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/a\nb.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="crlf"; filename="a%0D%0Ab.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/a\r\nb.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="cr"; filename="a%0Db.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/a\rb.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="lf-at-end"; filename="a%0A.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/a\n.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="heredoc-line"; filename="a%0AEOF%0Ab.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/a\nEOF\nb.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="heredoc-indented-line"; filename="a%0A  EOF%0A  EOT%0Ab.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/a\n  EOF\n  EOT\nb.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="here-string-line"; filename="a%0A%22@%0A'@%0Ab.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/a\n\"@\n'@\nb.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="ruby-end-line"; filename="a%0A=end%0A__END__%0Ab.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/a\n=end\n__END__\nb.txt")),
    type: "text/plain"
)
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
