import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/things/a%0Ab/a%0D%0Ab/a%0Db/a%0A/a%09b/a%0Bb/a%0Cb/a%07b/a%08b/%1B%5B31mred/a%7Fb/%011")!

let (data, response) = try await URLSession.shared.data(from: url)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
