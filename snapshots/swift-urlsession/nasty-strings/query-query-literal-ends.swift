import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/things?three-singles=%27%27%27&%27%27%27=three-singles&three-doubles=%22%22%22&%22%22%22=three-doubles&four-doubles=%22%22%22%22&%22%22%22%22=four-doubles&double-at-end=a%22&a%22=double-at-end&double-hash=%22%23&%22%23=double-hash&double-two-hashes=%22%23%23&%22%23%23=double-two-hashes&three-doubles-hash=%22%22%22%23&%22%22%22%23=three-doubles-hash&paren-double=)%22&)%22=paren-double&brackets=%5D%5D%20%5D=%5D&percent-q=%7D%20)%20%3E%20%7C&%7D%20)%20%3E%20%7C=percent-q&comment-end=*/&*/=comment-end&comment-begin=/*%20//%20--&/*%20//%20--=comment-begin&html-comment-end=--%3E&--%3E=html-comment-end&script-end=%3C/script%3E&%3C/script%3E=script-end&cdata=%5D%5D%3E&%5D%5D%3E=cdata&php-end=?%3E&?%3E=php-end&three-backticks=%60%60%60&%60%60%60=three-backticks&heredoc=EOF&EOF=heredoc&heredoc-line=a%0AEOF%0Ab&a%0AEOF%0Ab=heredoc-line&heredoc-indented-line=a%0A%20%20EOF%0A%20%20EOT%0Ab&a%0A%20%20EOF%0A%20%20EOT%0Ab=heredoc-indented-line&here-string-line=a%0A%22@%0A%27@%0Ab&a%0A%22@%0A%27@%0Ab=here-string-line&ruby-end-line=a%0A=end%0A__END__%0Ab")!

let (data, response) = try await URLSession.shared.data(from: url)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
