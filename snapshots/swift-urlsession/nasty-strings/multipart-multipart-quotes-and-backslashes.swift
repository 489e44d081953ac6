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
    #"form-data; name="single""#,
    Data("'".utf8)
)
addPart(
    #"form-data; name="'""#,
    Data("single".utf8)
)
addPart(
    #"form-data; name="double""#,
    Data(#"""#.utf8)
)
addPart(
    #"form-data; name="%22""#,
    Data("double".utf8)
)
addPart(
    #"form-data; name="both""#,
    Data(#"it's "so""#.utf8)
)
addPart(
    #"form-data; name="it's %22so%22""#,
    Data("both".utf8)
)
addPart(
    #"form-data; name="two-singles""#,
    Data("''".utf8)
)
addPart(
    #"form-data; name="''""#,
    Data("two-singles".utf8)
)
addPart(
    #"form-data; name="two-doubles""#,
    Data(#""""#.utf8)
)
addPart(
    #"form-data; name="%22%22""#,
    Data("two-doubles".utf8)
)
addPart(
    #"form-data; name="backslash""#,
    Data(#"\"#.utf8)
)
addPart(
    #"form-data; name="\""#,
    Data("backslash".utf8)
)
addPart(
    #"form-data; name="backslash-at-end""#,
    Data(#"a\"#.utf8)
)
addPart(
    #"form-data; name="a\""#,
    Data("backslash-at-end".utf8)
)
addPart(
    #"form-data; name="two-backslashes""#,
    Data(#"a\\"#.utf8)
)
addPart(
    #"form-data; name="a\\""#,
    Data("two-backslashes".utf8)
)
addPart(
    #"form-data; name="backslash-double""#,
    Data(#"a\"b"#.utf8)
)
addPart(
    #"form-data; name="a\%22b""#,
    Data("backslash-double".utf8)
)
addPart(
    #"form-data; name="backslash-single""#,
    Data(#"a\'b"#.utf8)
)
addPart(
    #"form-data; name="a\'b""#,
    Data("backslash-single".utf8)
)
addPart(
    #"form-data; name="backslash-n""#,
    Data(#"a\nb"#.utf8)
)
addPart(
    #"form-data; name="a\nb""#,
    Data("backslash-n".utf8)
)
addPart(
    #"form-data; name="backslash-u""#,
    Data(#"\u0041\x41\101"#.utf8)
)
addPart(
    #"form-data; name="\u0041\x41\101""#,
    Data("backslash-u".utf8)
)
addPart(
    #"form-data; name="folder""#,
    Data(#"C:\new\table"#.utf8)
)
addPart(
    #"form-data; name="C:\new\table""#,
    Data("folder".utf8)
)
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
