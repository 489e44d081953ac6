from urllib.parse import quote, urlencode

import requests

url = "https://api.example.com/form"
headers = {
    "Content-Type": "application/x-www-form-urlencoded",
}
payload = {
    "single": "'",
    "'": "single",
    "double": '"',
    '"': "double",
    "both": 'it\'s "so"',
    'it\'s "so"': "both",
    "two-singles": "''",
    "''": "two-singles",
    "two-doubles": '""',
    '""': "two-doubles",
    "backslash": "\\",
    "\\": "backslash",
    "backslash-at-end": "a\\",
    "a\\": "backslash-at-end",
    "two-backslashes": "a\\\\",
    "a\\\\": "two-backslashes",
    "backslash-double": 'a\\"b',
    'a\\"b': "backslash-double",
    "backslash-single": "a\\'b",
    "a\\'b": "backslash-single",
    "backslash-n": "a\\nb",
    "a\\nb": "backslash-n",
    "backslash-u": "\\u0041\\x41\\101",
    "\\u0041\\x41\\101": "backslash-u",
    "folder": "C:\\new\\table",
    "C:\\new\\table": "folder",
}

response = requests.post(url, headers=headers, data=urlencode(payload, quote_via=quote))
response.raise_for_status()
print(response.text)
