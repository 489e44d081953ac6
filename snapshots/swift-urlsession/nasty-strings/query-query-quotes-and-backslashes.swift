import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/things?single=%27&%27=single&double=%22&%22=double&both=it%27s%20%22so%22&it%27s%20%22so%22=both&two-singles=%27%27&%27%27=two-singles&two-doubles=%22%22&%22%22=two-doubles&backslash=%5C&%5C=backslash&backslash-at-end=a%5C&a%5C=backslash-at-end&two-backslashes=a%5C%5C&a%5C%5C=two-backslashes&backslash-double=a%5C%22b&a%5C%22b=backslash-double&backslash-single=a%5C%27b&a%5C%27b=backslash-single&backslash-n=a%5Cnb&a%5Cnb=backslash-n&backslash-u=%5Cu0041%5Cx41%5C101&%5Cu0041%5Cx41%5C101=backslash-u&folder=C:%5Cnew%5Ctable&C:%5Cnew%5Ctable=folder")!

let (data, response) = try await URLSession.shared.data(from: url)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
