import requests

url = "https://api.example.com/upload"
files = [
    ("dollar", (None, "$x")),
    ("$x", (None, "dollar")),
    ("dollar-home", (None, "$HOME")),
    ("$HOME", (None, "dollar-home")),
    ("dollar-brace", (None, "${x}")),
    ("${x}", (None, "dollar-brace")),
    ("dollar-paren", (None, "$(id)")),
    ("$(id)", (None, "dollar-paren")),
    ("dollar-digit", (None, "$1 $$ $")),
    ("$1 $$ $", (None, "dollar-digit")),
    ("backticks", (None, "`id`")),
    ("`id`", (None, "backticks")),
    ("hash-brace", (None, "#{x}")),
    ("#{x}", (None, "hash-brace")),
    ("hash-dollar", (None, "#$x #@x")),
    ("#$x #@x", (None, "hash-dollar")),
    ("format", (None, "%s %d %n %")),
    ("%s %d %n %", (None, "format")),
    ("percent-name", (None, "%PATH%")),
    ("%PATH%", (None, "percent-name")),
    ("backslash-paren", (None, "\\(x)")),
    ("\\(x)", (None, "backslash-paren")),
    ("at-name", (None, "@x @{x}")),
    ("@x @{x}", (None, "at-name")),
    ("exclamation", (None, "!x !!")),
    ("!x !!", (None, "exclamation")),
    ("brace", (None, "{x} {0} {}")),
    ("{x} {0} {}", (None, "brace")),
    ("variable", (None, "{{x}}")),
    ("{{x}}", (None, "variable")),
    ("erb", (None, "<%= x %>")),
    ("<%= x %>", (None, "erb")),
    ("tilde", (None, "~x *.txt [a-z]")),
    ("~x *.txt [a-z]", (None, "tilde")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
