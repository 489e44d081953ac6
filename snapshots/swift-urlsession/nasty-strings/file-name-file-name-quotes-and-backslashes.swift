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
    #"form-data; name="single"; filename="'.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/'.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="double"; filename="%22.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/".txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="both"; filename="it's %22so%22.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/it's "so".txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="two-singles"; filename="''.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/''.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="two-doubles"; filename="%22%22.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/"".txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="backslash"; filename="\.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/\.txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="backslash-at-end"; filename="a\.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/a\.txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="two-backslashes"; filename="a\\.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/a\\.txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="backslash-double"; filename="a\%22b.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/a\"b.txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="backslash-single"; filename="a\'b.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/a\'b.txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="backslash-n"; filename="a\nb.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/a\nb.txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="backslash-u"; filename="\u0041\x41\101.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/\u0041\x41\101.txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="folder"; filename="C:\new\table.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/C:\new\table.txt"#)),
    type: "text/plain"
)
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
