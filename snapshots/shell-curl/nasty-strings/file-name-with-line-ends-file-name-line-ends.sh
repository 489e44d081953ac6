curl --location --fail-with-body 'https://api.example.com/upload' \
  --form 'lf=@"files/unportable/a
b.txt";type=text/plain' \
  --form $'crlf=@"files/unportable/a\r
b.txt";type=text/plain' \
  --form $'cr=@"files/unportable/a\rb.txt";type=text/plain' \
  --form 'lf-at-end=@"files/unportable/a
.txt";type=text/plain' \
  --form 'heredoc-line=@"files/unportable/a
EOF
b.txt";type=text/plain' \
  --form 'heredoc-indented-line=@"files/unportable/a
  EOF
  EOT
b.txt";type=text/plain' \
  --form 'here-string-line=@"files/unportable/a
\"@
'\''@
b.txt";type=text/plain' \
  --form 'ruby-end-line=@"files/unportable/a
=end
__END__
b.txt";type=text/plain'
