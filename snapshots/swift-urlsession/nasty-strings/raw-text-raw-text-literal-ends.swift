import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/raw")!)
request.httpMethod = "POST"
request.setValue("text/plain", forHTTPHeaderField: "Content-Type")
request.httpBody = Data(###"""
    three-singles: '''
    three-doubles: """
    four-doubles: """"
    double-at-end: a"
    double-hash: "#
    double-two-hashes: "##
    three-doubles-hash: """#
    paren-double: )"
    brackets: ]] ]=]
    percent-q: } ) > |
    comment-end: */
    comment-begin: /* // --
    html-comment-end: -->
    script-end: </script>
    cdata: ]]>
    php-end: ?>
    three-backticks: ```
    heredoc: EOF
    heredoc-line: a
    EOF
    b
    heredoc-indented-line: a
      EOF
      EOT
    b
    here-string-line: a
    "@
    '@
    b
    ruby-end-line: a
    =end
    __END__
    b

    """###.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
