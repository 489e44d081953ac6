const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/raw",
  headers: {
    "Content-Type": "text/plain",
  },
  body: `dollar: $x
dollar-home: $HOME
dollar-brace: \${x}
dollar-paren: $(id)
dollar-digit: $1 $$ $
backticks: \`id\`
hash-brace: #{x}
hash-dollar: #$x #@x
format: %s %d %n %
percent-name: %PATH%
backslash-paren: \\(x)
at-name: @x @{x}
exclamation: !x !!
brace: {x} {0} {}
variable: {{x}}
erb: <%= x %>
tilde: ~x *.txt [a-z]
`,
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
