import requests

url = "https://api.example.com/me"
auth = (
    "ines",
    "$x $HOME ${x} $(id) $1 $$ $ `id` #{x} #$x #@x %s %d %n % %PATH% \\(x) @x @{x} !x !! {x} {0} {} {{x}} <%= x %> ~x *.txt [a-z]",
)

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
