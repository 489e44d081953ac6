curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'three-singles='\'''\'''\''' \
  --form-string ''\'''\'''\''=three-singles' \
  --form-string 'three-doubles="""' \
  --form-string '"""=three-doubles' \
  --form-string 'four-doubles=""""' \
  --form-string '""""=four-doubles' \
  --form-string 'double-at-end=a"' \
  --form-string 'a"=double-at-end' \
  --form-string 'double-hash="#' \
  --form-string '"#=double-hash' \
  --form-string 'double-two-hashes="##' \
  --form-string '"##=double-two-hashes' \
  --form-string 'three-doubles-hash="""#' \
  --form-string '"""#=three-doubles-hash' \
  --form-string 'paren-double=)"' \
  --form-string ')"=paren-double' \
  --form-string 'brackets=]] ]=]' \
  --form '="brackets";headers="Content-Disposition: form-data; name=\"]] ]=]\""' \
  --form-string 'percent-q=} ) > |' \
  --form-string '} ) > |=percent-q' \
  --form-string 'comment-end=*/' \
  --form-string '*/=comment-end' \
  --form-string 'comment-begin=/* // --' \
  --form-string '/* // --=comment-begin' \
  --form-string 'html-comment-end=-->' \
  --form-string '-->=html-comment-end' \
  --form-string 'script-end=</script>' \
  --form-string '</script>=script-end' \
  --form-string 'cdata=]]>' \
  --form-string ']]>=cdata' \
  --form-string 'php-end=?>' \
  --form-string '?>=php-end' \
  --form-string 'three-backticks=```' \
  --form-string '```=three-backticks' \
  --form-string 'heredoc=EOF' \
  --form-string 'EOF=heredoc' \
  --form-string 'heredoc-line=a
EOF
b' \
  --form-string 'heredoc-indented-line=a
  EOF
  EOT
b' \
  --form-string 'here-string-line=a
"@
'\''@
b' \
  --form-string 'ruby-end-line=a
=end
__END__
b'
