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
    #"form-data; name="three-singles"; filename="'''.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/'''.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="three-doubles"; filename="%22%22%22.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/""".txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="four-doubles"; filename="%22%22%22%22.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/"""".txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="double-at-end"; filename="a%22.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/a".txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="double-hash"; filename="%22#.txt""#,
    try Data(contentsOf: URL(filePath: ##"files/unportable/"#.txt"##)),
    type: "text/plain"
)
addPart(
    #"form-data; name="double-two-hashes"; filename="%22##.txt""#,
    try Data(contentsOf: URL(filePath: ###"files/unportable/"##.txt"###)),
    type: "text/plain"
)
addPart(
    #"form-data; name="three-doubles-hash"; filename="%22%22%22#.txt""#,
    try Data(contentsOf: URL(filePath: ##"files/unportable/"""#.txt"##)),
    type: "text/plain"
)
addPart(
    #"form-data; name="paren-double"; filename=")%22.txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/)".txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="brackets"; filename="]] ]=].txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/]] ]=].txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="percent-q"; filename="} ) > |.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/} ) > |.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="html-comment-end"; filename="-->.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/-->.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="cdata"; filename="]]>.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/]]>.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="php-end"; filename="?>.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/?>.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="three-backticks"; filename="```.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/```.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="heredoc"; filename="EOF.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/EOF.txt")),
    type: "text/plain"
)
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
