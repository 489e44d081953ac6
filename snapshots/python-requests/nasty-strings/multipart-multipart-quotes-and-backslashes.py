import requests

url = "https://api.example.com/upload"
files = [
    ("single", (None, "'")),
    ("'", (None, "single")),
    ("double", (None, '"')),
    ('"', (None, "double")),
    ("both", (None, 'it\'s "so"')),
    ('it\'s "so"', (None, "both")),
    ("two-singles", (None, "''")),
    ("''", (None, "two-singles")),
    ("two-doubles", (None, '""')),
    ('""', (None, "two-doubles")),
    ("backslash", (None, "\\")),
    ("\\", (None, "backslash")),
    ("backslash-at-end", (None, "a\\")),
    ("a\\", (None, "backslash-at-end")),
    ("two-backslashes", (None, "a\\\\")),
    ("a\\\\", (None, "two-backslashes")),
    ("backslash-double", (None, 'a\\"b')),
    ('a\\"b', (None, "backslash-double")),
    ("backslash-single", (None, "a\\'b")),
    ("a\\'b", (None, "backslash-single")),
    ("backslash-n", (None, "a\\nb")),
    ("a\\nb", (None, "backslash-n")),
    ("backslash-u", (None, "\\u0041\\x41\\101")),
    ("\\u0041\\x41\\101", (None, "backslash-u")),
    ("folder", (None, "C:\\new\\table")),
    ("C:\\new\\table", (None, "folder")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
