$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  contentType: "text/plain",
  data: `three-singles: '''
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
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
