import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/json")!)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
request.httpBody = Data(##"""
    {
      "dollar": "$x",
      "$x": "dollar",
      "dollar-home": "$HOME",
      "$HOME": "dollar-home",
      "dollar-brace": "${x}",
      "${x}": "dollar-brace",
      "dollar-paren": "$(id)",
      "$(id)": "dollar-paren",
      "dollar-digit": "$1 $$ $",
      "$1 $$ $": "dollar-digit",
      "backticks": "`id`",
      "`id`": "backticks",
      "hash-brace": "#{x}",
      "#{x}": "hash-brace",
      "hash-dollar": "#$x #@x",
      "#$x #@x": "hash-dollar",
      "format": "%s %d %n %",
      "%s %d %n %": "format",
      "percent-name": "%PATH%",
      "%PATH%": "percent-name",
      "backslash-paren": "\\(x)",
      "\\(x)": "backslash-paren",
      "at-name": "@x @{x}",
      "@x @{x}": "at-name",
      "exclamation": "!x !!",
      "!x !!": "exclamation",
      "brace": "{x} {0} {}",
      "{x} {0} {}": "brace",
      "variable": "{{x}}",
      "{{x}}": "variable",
      "erb": "<%= x %>",
      "<%= x %>": "erb",
      "tilde": "~x *.txt [a-z]",
      "~x *.txt [a-z]": "tilde"
    }
    """##.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
