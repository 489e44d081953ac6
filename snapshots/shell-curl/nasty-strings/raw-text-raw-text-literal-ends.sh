curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'Content-Type: text/plain' \
  --data-raw 'three-singles: '\'''\'''\''
three-doubles: """
four-doubles: """"
double-at-end: a"
double-hash: "#
double-two-hashes: "##
three-doubles-hash: """#
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
'\''@
b
ruby-end-line: a
=end
__END__
b
'
