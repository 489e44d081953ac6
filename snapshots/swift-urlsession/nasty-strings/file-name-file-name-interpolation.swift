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
    #"form-data; name="dollar"; filename="$x.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/$x.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="dollar-home"; filename="$HOME.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/$HOME.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="dollar-brace"; filename="${x}.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/${x}.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="dollar-paren"; filename="$(id).txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/$(id).txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="dollar-digit"; filename="$1 $$ $.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/$1 $$ $.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="backticks"; filename="`id`.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/`id`.txt")),
    type: "text/plain"
)
addPart(
    ##"form-data; name="hash-brace"; filename="#{x}.txt""##,
    try Data(contentsOf: URL(filePath: "files/unportable/#{x}.txt")),
    type: "text/plain"
)
addPart(
    ##"form-data; name="hash-dollar"; filename="#$x #@x.txt""##,
    try Data(contentsOf: URL(filePath: "files/unportable/#$x #@x.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="format"; filename="%s %d %n %.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/%s %d %n %.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="percent-name"; filename="%PATH%.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/%PATH%.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="backslash-paren"; filename="\(x).txt""#,
    try Data(contentsOf: URL(filePath: #"files/unportable/\(x).txt"#)),
    type: "text/plain"
)
addPart(
    #"form-data; name="at-name"; filename="@x @{x}.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/@x @{x}.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="exclamation"; filename="!x !!.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/!x !!.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="brace"; filename="{x} {0} {}.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/{x} {0} {}.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="erb"; filename="<%= x %>.txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/<%= x %>.txt")),
    type: "text/plain"
)
addPart(
    #"form-data; name="tilde"; filename="~x *.txt [a-z].txt""#,
    try Data(contentsOf: URL(filePath: "files/unportable/~x *.txt [a-z].txt")),
    type: "text/plain"
)
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
