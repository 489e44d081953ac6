using RestSharp;
using RestSharp.Authenticators;

var options = new RestClientOptions("https://api.example.com/me")
{
    Authenticator = new HttpBasicAuthenticator("ines", """$x $HOME ${x} $(id) $1 $$ $ `id` #{x} #$x #@x %s %d %n % %PATH% \(x) @x @{x} !x !! {x} {0} {} {{x}} <%= x %> ~x *.txt [a-z]"""),
};
using var client = new RestClient(options);
var request = new RestRequest("", Method.Get);

var response = await client.ExecuteAsync(request);
response.ThrowIfError();
Console.WriteLine(response.Content);
