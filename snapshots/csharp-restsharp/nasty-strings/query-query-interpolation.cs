using RestSharp;

using var client = new RestClient("""https://api.example.com/things?dollar=$x&$x=dollar&dollar-home=$HOME&$HOME=dollar-home&dollar-brace=${x}&${x}=dollar-brace&dollar-paren=$(id)&$(id)=dollar-paren&dollar-digit=$1%20$$%20$&$1%20$$%20$=dollar-digit&backticks=`id`&`id`=backticks&hash-brace=%23{x}&%23{x}=hash-brace&hash-dollar=%23$x%20%23@x&%23$x%20%23@x=hash-dollar&format=%s%20%d%20%n%20%&%s%20%d%20%n%20%=format&percent-name=%PATH%&%PATH%=percent-name&backslash-paren=\(x)&\(x)=backslash-paren&at-name=@x%20@{x}&@x%20@{x}=at-name&exclamation=!x%20!!&!x%20!!=exclamation&brace={x}%20{0}%20{}&{x}%20{0}%20{}=brace&variable={{x}}&{{x}}=variable&erb=%3C%=%20x%20%%3E&tilde=~x%20*.txt%20[a-z]&~x%20*.txt%20[a-z]=tilde""");
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
