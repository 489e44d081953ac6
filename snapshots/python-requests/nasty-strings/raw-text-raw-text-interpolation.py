import requests

url = "https://api.example.com/raw"
headers = {
    "Content-Type": "text/plain",
}
payload = r"""dollar: $x
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
"""

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
