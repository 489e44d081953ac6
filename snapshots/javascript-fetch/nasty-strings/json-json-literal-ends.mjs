const response = await fetch("https://api.example.com/json", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    "three-singles": "'''",
    "'''": "three-singles",
    "three-doubles": '"""',
    '"""': "three-doubles",
    "four-doubles": '""""',
    '""""': "four-doubles",
    "double-at-end": 'a"',
    'a"': "double-at-end",
    "double-hash": '"#',
    '"#': "double-hash",
    "double-two-hashes": '"##',
    '"##': "double-two-hashes",
    "three-doubles-hash": '"""#',
    '"""#': "three-doubles-hash",
    "paren-double": ')"',
    ')"': "paren-double",
    brackets: "]] ]=]",
    "]] ]=]": "brackets",
    "percent-q": "} ) > |",
    "} ) > |": "percent-q",
    "comment-end": "*/",
    "*/": "comment-end",
    "comment-begin": "/* // --",
    "/* // --": "comment-begin",
    "html-comment-end": "-->",
    "-->": "html-comment-end",
    "script-end": "</script>",
    "</script>": "script-end",
    cdata: "]]>",
    "]]>": "cdata",
    "php-end": "?>",
    "?>": "php-end",
    "three-backticks": "```",
    "```": "three-backticks",
    heredoc: "EOF",
    EOF: "heredoc",
    "heredoc-line": `a
EOF
b`,
    "a\nEOF\nb": "heredoc-line",
    "heredoc-indented-line": `a
  EOF
  EOT
b`,
    "a\n  EOF\n  EOT\nb": "heredoc-indented-line",
    "here-string-line": `a
"@
'@
b`,
    "a\n\"@\n'@\nb": "here-string-line",
    "ruby-end-line": `a
=end
__END__
b`,
    "a\n=end\n__END__\nb": "ruby-end-line",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
