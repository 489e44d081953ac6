import requests

url = "https://api.example.com/upload"
files = [
    ("three-singles", (None, "'''")),
    ("'''", (None, "three-singles")),
    ("three-doubles", (None, '"""')),
    ('"""', (None, "three-doubles")),
    ("four-doubles", (None, '""""')),
    ('""""', (None, "four-doubles")),
    ("double-at-end", (None, 'a"')),
    ('a"', (None, "double-at-end")),
    ("double-hash", (None, '"#')),
    ('"#', (None, "double-hash")),
    ("double-two-hashes", (None, '"##')),
    ('"##', (None, "double-two-hashes")),
    ("three-doubles-hash", (None, '"""#')),
    ('"""#', (None, "three-doubles-hash")),
    ("paren-double", (None, ')"')),
    (')"', (None, "paren-double")),
    ("brackets", (None, "]] ]=]")),
    ("]] ]=]", (None, "brackets")),
    ("percent-q", (None, "} ) > |")),
    ("} ) > |", (None, "percent-q")),
    ("comment-end", (None, "*/")),
    ("*/", (None, "comment-end")),
    ("comment-begin", (None, "/* // --")),
    ("/* // --", (None, "comment-begin")),
    ("html-comment-end", (None, "-->")),
    ("-->", (None, "html-comment-end")),
    ("script-end", (None, "</script>")),
    ("</script>", (None, "script-end")),
    ("cdata", (None, "]]>")),
    ("]]>", (None, "cdata")),
    ("php-end", (None, "?>")),
    ("?>", (None, "php-end")),
    ("three-backticks", (None, "```")),
    ("```", (None, "three-backticks")),
    ("heredoc", (None, "EOF")),
    ("EOF", (None, "heredoc")),
    ("heredoc-line", (None, "a\nEOF\nb")),
    ("heredoc-indented-line", (None, "a\n  EOF\n  EOT\nb")),
    ("here-string-line", (None, "a\n\"@\n'@\nb")),
    ("ruby-end-line", (None, "a\n=end\n__END__\nb")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
