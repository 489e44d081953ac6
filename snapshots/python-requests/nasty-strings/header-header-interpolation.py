import requests

url = "https://api.example.com/things"
headers = {
    "X-dollar": "$x",
    "X-dollar-home": "$HOME",
    "X-dollar-brace": "${x}",
    "X-dollar-paren": "$(id)",
    "X-dollar-digit": "$1 $$ $",
    "X-backticks": "`id`",
    "X-hash-brace": "#{x}",
    "X-hash-dollar": "#$x #@x",
    "X-format": "%s %d %n %",
    "X-percent-name": "%PATH%",
    "X-backslash-paren": "\\(x)",
    "X-at-name": "@x @{x}",
    "X-exclamation": "!x !!",
    "X-brace": "{x} {0} {}",
    "X-variable": "{{x}}",
    "X-erb": "<%= x %>",
    "X-tilde": "~x *.txt [a-z]",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
