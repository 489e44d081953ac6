const response = await fetch("https://api.example.com/raw", {
  method: "POST",
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
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
