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
    #"form-data; name="dollar""#,
    Data("$x".utf8)
)
addPart(
    #"form-data; name="$x""#,
    Data("dollar".utf8)
)
addPart(
    #"form-data; name="dollar-home""#,
    Data("$HOME".utf8)
)
addPart(
    #"form-data; name="$HOME""#,
    Data("dollar-home".utf8)
)
addPart(
    #"form-data; name="dollar-brace""#,
    Data("${x}".utf8)
)
addPart(
    #"form-data; name="${x}""#,
    Data("dollar-brace".utf8)
)
addPart(
    #"form-data; name="dollar-paren""#,
    Data("$(id)".utf8)
)
addPart(
    #"form-data; name="$(id)""#,
    Data("dollar-paren".utf8)
)
addPart(
    #"form-data; name="dollar-digit""#,
    Data("$1 $$ $".utf8)
)
addPart(
    #"form-data; name="$1 $$ $""#,
    Data("dollar-digit".utf8)
)
addPart(
    #"form-data; name="backticks""#,
    Data("`id`".utf8)
)
addPart(
    #"form-data; name="`id`""#,
    Data("backticks".utf8)
)
addPart(
    #"form-data; name="hash-brace""#,
    Data("#{x}".utf8)
)
addPart(
    ##"form-data; name="#{x}""##,
    Data("hash-brace".utf8)
)
addPart(
    #"form-data; name="hash-dollar""#,
    Data("#$x #@x".utf8)
)
addPart(
    ##"form-data; name="#$x #@x""##,
    Data("hash-dollar".utf8)
)
addPart(
    #"form-data; name="format""#,
    Data("%s %d %n %".utf8)
)
addPart(
    #"form-data; name="%s %d %n %""#,
    Data("format".utf8)
)
addPart(
    #"form-data; name="percent-name""#,
    Data("%PATH%".utf8)
)
addPart(
    #"form-data; name="%PATH%""#,
    Data("percent-name".utf8)
)
addPart(
    #"form-data; name="backslash-paren""#,
    Data(#"\(x)"#.utf8)
)
addPart(
    #"form-data; name="\(x)""#,
    Data("backslash-paren".utf8)
)
addPart(
    #"form-data; name="at-name""#,
    Data("@x @{x}".utf8)
)
addPart(
    #"form-data; name="@x @{x}""#,
    Data("at-name".utf8)
)
addPart(
    #"form-data; name="exclamation""#,
    Data("!x !!".utf8)
)
addPart(
    #"form-data; name="!x !!""#,
    Data("exclamation".utf8)
)
addPart(
    #"form-data; name="brace""#,
    Data("{x} {0} {}".utf8)
)
addPart(
    #"form-data; name="{x} {0} {}""#,
    Data("brace".utf8)
)
addPart(
    #"form-data; name="variable""#,
    Data("{{x}}".utf8)
)
addPart(
    #"form-data; name="{{x}}""#,
    Data("variable".utf8)
)
addPart(
    #"form-data; name="erb""#,
    Data("<%= x %>".utf8)
)
addPart(
    #"form-data; name="<%= x %>""#,
    Data("erb".utf8)
)
addPart(
    #"form-data; name="tilde""#,
    Data("~x *.txt [a-z]".utf8)
)
addPart(
    #"form-data; name="~x *.txt [a-z]""#,
    Data("tilde".utf8)
)
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
