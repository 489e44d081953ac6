import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/things?latin=%C3%A9%20%C2%BD&%C3%A9%20%C2%BD=latin&latin-control=a%C2%85b&a%C2%85b=latin-control&no-break-space=a%C2%A0b&a%C2%A0b=no-break-space&line-separator=a%E2%80%A8b&a%E2%80%A8b=line-separator&paragraph-separator=a%E2%80%A9b&a%E2%80%A9b=paragraph-separator&byte-order-mark=%EF%BB%BFa&%EF%BB%BFa=byte-order-mark&combining=e%CC%81&e%CC%81=combining&astral=%F0%9F%98%80%F0%9D%92%B3&%F0%9F%98%80%F0%9D%92%B3=astral&joined=%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7&%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7=joined&right-to-left=%E2%80%AEabc%E2%80%AC%20%D7%A9%D7%9C%D7%95%D7%9D&%E2%80%AEabc%E2%80%AC%20%D7%A9%D7%9C%D7%95%D7%9D=right-to-left&zero-width=a%E2%80%8Bb&a%E2%80%8Bb=zero-width")!

let (data, response) = try await URLSession.shared.data(from: url)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
