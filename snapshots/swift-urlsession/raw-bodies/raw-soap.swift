import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://api.example.com/raw")!)
request.httpMethod = "POST"
request.setValue("application/soap+xml; charset=utf-8", forHTTPHeaderField: "Content-Type")
request.setValue(#""urn:example:get""#, forHTTPHeaderField: "SOAPAction")
request.httpBody = Data("""
    <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
      <s:Body/>
    </s:Envelope>
    """.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
