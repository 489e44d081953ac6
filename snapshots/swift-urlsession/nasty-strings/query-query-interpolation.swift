import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let url = URL(string: "https://api.example.com/things?dollar=$x&$x=dollar&dollar-home=$HOME&$HOME=dollar-home&dollar-brace=$%7Bx%7D&$%7Bx%7D=dollar-brace&dollar-paren=$(id)&$(id)=dollar-paren&dollar-digit=$1%20$$%20$&$1%20$$%20$=dollar-digit&backticks=%60id%60&%60id%60=backticks&hash-brace=%23%7Bx%7D&%23%7Bx%7D=hash-brace&hash-dollar=%23$x%20%23@x&%23$x%20%23@x=hash-dollar&format=%25s%20%25d%20%25n%20%25&%25s%20%25d%20%25n%20%25=format&percent-name=%25PATH%25&%25PATH%25=percent-name&backslash-paren=%5C(x)&%5C(x)=backslash-paren&at-name=@x%20@%7Bx%7D&@x%20@%7Bx%7D=at-name&exclamation=!x%20!!&!x%20!!=exclamation&brace=%7Bx%7D%20%7B0%7D%20%7B%7D&%7Bx%7D%20%7B0%7D%20%7B%7D=brace&variable={{x}}&{{x}}=variable&erb=%3C%25=%20x%20%25%3E&tilde=~x%20*.txt%20%5Ba-z%5D&~x%20*.txt%20%5Ba-z%5D=tilde")!

let (data, response) = try await URLSession.shared.data(from: url)
guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
    throw URLError(.badServerResponse)
}
print(String(decoding: data, as: UTF8.self))
