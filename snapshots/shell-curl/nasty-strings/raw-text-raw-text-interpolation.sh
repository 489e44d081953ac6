curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'Content-Type: text/plain' \
  --data-raw 'dollar: $x
dollar-home: $HOME
dollar-brace: ${x}
dollar-paren: $(id)
dollar-digit: $1 $$ $
backticks: `id`
hash-brace: #{x}
hash-dollar: #$x #@x
format: %s %d %n %
percent-name: %PATH%
backslash-paren: \(x)
at-name: @x @{x}
exclamation: !x !!
brace: {x} {0} {}
variable: {{x}}
erb: <%= x %>
tilde: ~x *.txt [a-z]
'
