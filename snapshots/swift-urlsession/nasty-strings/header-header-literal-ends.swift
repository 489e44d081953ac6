import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/things")!)
request.setValue("'''", forHTTPHeaderField: "X-three-singles")
request.setValue(#"""""#, forHTTPHeaderField: "X-three-doubles")
request.setValue(#""""""#, forHTTPHeaderField: "X-four-doubles")
request.setValue(#"a""#, forHTTPHeaderField: "X-double-at-end")
request.setValue(##""#"##, forHTTPHeaderField: "X-double-hash")
request.setValue(###""##"###, forHTTPHeaderField: "X-double-two-hashes")
request.setValue(##""""#"##, forHTTPHeaderField: "X-three-doubles-hash")
request.setValue(#")""#, forHTTPHeaderField: "X-paren-double")
request.setValue("]] ]=]", forHTTPHeaderField: "X-brackets")
request.setValue("} ) > |", forHTTPHeaderField: "X-percent-q")
request.setValue("*/", forHTTPHeaderField: "X-comment-end")
request.setValue("/* // --", forHTTPHeaderField: "X-comment-begin")
request.setValue("-->", forHTTPHeaderField: "X-html-comment-end")
request.setValue("</script>", forHTTPHeaderField: "X-script-end")
request.setValue("]]>", forHTTPHeaderField: "X-cdata")
request.setValue("?>", forHTTPHeaderField: "X-php-end")
request.setValue("```", forHTTPHeaderField: "X-three-backticks")
request.setValue("EOF", forHTTPHeaderField: "X-heredoc")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
