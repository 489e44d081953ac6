import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/things/'''/%22%22%22/%22%22%22%22/a%22/)%22/%5D%5D%20%5D=%5D/%7D%20)%20%3E%20%7C/*///*%20//%20--/--%3E/%3C/script%3E/%5D%5D%3E/%60%60%60/EOF/a%0AEOF%0Ab/a%0A%20%20EOF%0A%20%20EOT%0Ab/a%0A%22@%0A'@%0Ab/a%0A=end%0A__END__%0Ab")!

let (data, response) = try await URLSession.shared.data(from: url)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
