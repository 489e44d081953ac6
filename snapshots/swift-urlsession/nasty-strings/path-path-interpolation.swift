import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/things/$x/$HOME/$%7Bx%7D/$(id)/$1%20$$%20$/%60id%60/%25s%20%25d%20%25n%20%25/%25PATH%25//(x)/@x%20@%7Bx%7D/!x%20!!/%7Bx%7D%20%7B0%7D%20%7B%7D/{{x}}/%3C%25=%20x%20%25%3E/~x%20*.txt%20%5Ba-z%5D")!

let (data, response) = try await URLSession.shared.data(from: url)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
