import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/raw")!)
request.httpMethod = "POST"
request.setValue("text/plain", forHTTPHeaderField: "Content-Type")
request.httpBody = Data(#"""
    dollar: $x
    dollar-home: $HOME
    dollar-brace: ${x}
    dollar-paren: $(id)
    dollar-digit: $1 $$ $
    backticks: `id`
    hash-brace: #{x}
    hash-dollar: #$x #@x
    format: %s %d %n %
    percent-name: %PATH%
    backslash-paren: \(x)
    at-name: @x @{x}
    exclamation: !x !!
    brace: {x} {0} {}
    variable: {{x}}
    erb: <%= x %>
    tilde: ~x *.txt [a-z]

    """#.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
