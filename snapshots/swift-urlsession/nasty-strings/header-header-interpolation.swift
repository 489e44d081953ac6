import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/things")!)
request.setValue("$x", forHTTPHeaderField: "X-dollar")
request.setValue("$HOME", forHTTPHeaderField: "X-dollar-home")
request.setValue("${x}", forHTTPHeaderField: "X-dollar-brace")
request.setValue("$(id)", forHTTPHeaderField: "X-dollar-paren")
request.setValue("$1 $$ $", forHTTPHeaderField: "X-dollar-digit")
request.setValue("`id`", forHTTPHeaderField: "X-backticks")
request.setValue("#{x}", forHTTPHeaderField: "X-hash-brace")
request.setValue("#$x #@x", forHTTPHeaderField: "X-hash-dollar")
request.setValue("%s %d %n %", forHTTPHeaderField: "X-format")
request.setValue("%PATH%", forHTTPHeaderField: "X-percent-name")
request.setValue(#"\(x)"#, forHTTPHeaderField: "X-backslash-paren")
request.setValue("@x @{x}", forHTTPHeaderField: "X-at-name")
request.setValue("!x !!", forHTTPHeaderField: "X-exclamation")
request.setValue("{x} {0} {}", forHTTPHeaderField: "X-brace")
request.setValue("{{x}}", forHTTPHeaderField: "X-variable")
request.setValue("<%= x %>", forHTTPHeaderField: "X-erb")
request.setValue("~x *.txt [a-z]", forHTTPHeaderField: "X-tilde")

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
