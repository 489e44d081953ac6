const response = await fetch("https://api.example.com/raw", {
  method: "POST",
  headers: {
    "Content-Type": "text/plain",
  },
  body: `three-singles: '''
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
three-backticks: \`\`\`
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
`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
