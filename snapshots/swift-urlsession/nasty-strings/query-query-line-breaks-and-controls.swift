import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/things?lf=a%0Ab&a%0Ab=lf&crlf=a%0D%0Ab&a%0D%0Ab=crlf&cr=a%0Db&a%0Db=cr&lf-at-end=a%0A&a%0A=lf-at-end&tab=a%09b&a%09b=tab&vertical-tab=a%0Bb&a%0Bb=vertical-tab&form-feed=a%0Cb&a%0Cb=form-feed&bell=a%07b&a%07b=bell&backspace=a%08b&a%08b=backspace&escape=%1B%5B31mred&%1B%5B31mred=escape&delete=a%7Fb&a%7Fb=delete&control-before-digit=%011&%011=control-before-digit")!

let (data, response) = try await URLSession.shared.data(from: url)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
