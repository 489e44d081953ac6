from urllib.parse import quote, urlencode

import requests

url = "https://api.example.com/form"
headers = {
    "Content-Type": "application/x-www-form-urlencoded",
}
payload = {
    "latin": "é ½",
    "é ½": "latin",
    "latin-control": "a\x85b",
    "a\x85b": "latin-control",
    "no-break-space": "a b",
    "a b": "no-break-space",
    "line-separator": "a\u2028b",
    "a\u2028b": "line-separator",
    "paragraph-separator": "a\u2029b",
    "a\u2029b": "paragraph-separator",
    "byte-order-mark": "\ufeffa",
    "\ufeffa": "byte-order-mark",
    "combining": "é",
    "é": "combining",
    "astral": "😀𝒳",
    "😀𝒳": "astral",
    "joined": "👩\u200d👩\u200d👧",
    "👩\u200d👩\u200d👧": "joined",
    "right-to-left": "\u202eabc\u202c שלום",
    "\u202eabc\u202c שלום": "right-to-left",
    "zero-width": "a\u200bb",
    "a\u200bb": "zero-width",
}

response = requests.post(url, headers=headers, data=urlencode(payload, quote_via=quote))
response.raise_for_status()
print(response.text)
