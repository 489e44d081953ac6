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
    #"form-data; name="three-singles""#,
    Data("'''".utf8)
)
addPart(
    #"form-data; name="'''""#,
    Data("three-singles".utf8)
)
addPart(
    #"form-data; name="three-doubles""#,
    Data(#"""""#.utf8)
)
addPart(
    #"form-data; name="%22%22%22""#,
    Data("three-doubles".utf8)
)
addPart(
    #"form-data; name="four-doubles""#,
    Data(#""""""#.utf8)
)
addPart(
    #"form-data; name="%22%22%22%22""#,
    Data("four-doubles".utf8)
)
addPart(
    #"form-data; name="double-at-end""#,
    Data(#"a""#.utf8)
)
addPart(
    #"form-data; name="a%22""#,
    Data("double-at-end".utf8)
)
addPart(
    #"form-data; name="double-hash""#,
    Data(##""#"##.utf8)
)
addPart(
    #"form-data; name="%22#""#,
    Data("double-hash".utf8)
)
addPart(
    #"form-data; name="double-two-hashes""#,
    Data(###""##"###.utf8)
)
addPart(
    #"form-data; name="%22##""#,
    Data("double-two-hashes".utf8)
)
addPart(
    #"form-data; name="three-doubles-hash""#,
    Data(##""""#"##.utf8)
)
addPart(
    #"form-data; name="%22%22%22#""#,
    Data("three-doubles-hash".utf8)
)
addPart(
    #"form-data; name="paren-double""#,
    Data(#")""#.utf8)
)
addPart(
    #"form-data; name=")%22""#,
    Data("paren-double".utf8)
)
addPart(
    #"form-data; name="brackets""#,
    Data("]] ]=]".utf8)
)
addPart(
    #"form-data; name="]] ]=]""#,
    Data("brackets".utf8)
)
addPart(
    #"form-data; name="percent-q""#,
    Data("} ) > |".utf8)
)
addPart(
    #"form-data; name="} ) > |""#,
    Data("percent-q".utf8)
)
addPart(
    #"form-data; name="comment-end""#,
    Data("*/".utf8)
)
addPart(
    #"form-data; name="*/""#,
    Data("comment-end".utf8)
)
addPart(
    #"form-data; name="comment-begin""#,
    Data("/* // --".utf8)
)
addPart(
    #"form-data; name="/* // --""#,
    Data("comment-begin".utf8)
)
addPart(
    #"form-data; name="html-comment-end""#,
    Data("-->".utf8)
)
addPart(
    #"form-data; name="-->""#,
    Data("html-comment-end".utf8)
)
addPart(
    #"form-data; name="script-end""#,
    Data("</script>".utf8)
)
addPart(
    #"form-data; name="</script>""#,
    Data("script-end".utf8)
)
addPart(
    #"form-data; name="cdata""#,
    Data("]]>".utf8)
)
addPart(
    #"form-data; name="]]>""#,
    Data("cdata".utf8)
)
addPart(
    #"form-data; name="php-end""#,
    Data("?>".utf8)
)
addPart(
    #"form-data; name="?>""#,
    Data("php-end".utf8)
)
addPart(
    #"form-data; name="three-backticks""#,
    Data("```".utf8)
)
addPart(
    #"form-data; name="```""#,
    Data("three-backticks".utf8)
)
addPart(
    #"form-data; name="heredoc""#,
    Data("EOF".utf8)
)
addPart(
    #"form-data; name="EOF""#,
    Data("heredoc".utf8)
)
addPart(
    #"form-data; name="heredoc-line""#,
    Data("a\nEOF\nb".utf8)
)
addPart(
    #"form-data; name="heredoc-indented-line""#,
    Data("a\n  EOF\n  EOT\nb".utf8)
)
addPart(
    #"form-data; name="here-string-line""#,
    Data("a\n\"@\n'@\nb".utf8)
)
addPart(
    #"form-data; name="ruby-end-line""#,
    Data("a\n=end\n__END__\nb".utf8)
)
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
