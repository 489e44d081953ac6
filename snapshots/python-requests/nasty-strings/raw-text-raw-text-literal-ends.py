import requests

url = "https://api.example.com/raw"
headers = {
    "Content-Type": "text/plain",
}
payload = """three-singles: '''
three-doubles: \"""
four-doubles: \"\"""
double-at-end: a"
double-hash: "#
double-two-hashes: "##
three-doubles-hash: \"""#
paren-double: )"
brackets: ]] ]=]
percent-q: } ) > |
comment-end: */
comment-begin: /* // --
html-comment-end: -->
script-end: </script>
cdata: ]]>
php-end: ?>
three-backticks: ```
heredoc: EOF
heredoc-line: a
EOF
b
heredoc-indented-line: a
  EOF
  EOT
b
here-string-line: a
"@
'@
b
ruby-end-line: a
=end
__END__
b
"""

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
