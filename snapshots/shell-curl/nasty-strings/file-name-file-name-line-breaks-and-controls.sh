curl --location --fail-with-body 'https://api.example.com/upload' \
  --form 'tab=@"files/unportable/a	b.txt";type=text/plain' \
  --form $'vertical-tab=@"files/unportable/a\x0Bb.txt";type=text/plain' \
  --form $'form-feed=@"files/unportable/a\x0Cb.txt";type=text/plain' \
  --form $'bell=@"files/unportable/a\x07b.txt";type=text/plain' \
  --form $'backspace=@"files/unportable/a\x08b.txt";type=text/plain' \
  --form $'escape=@"files/unportable/\x1B[31mred.txt";type=text/plain' \
  --form $'delete=@"files/unportable/a\x7Fb.txt";type=text/plain' \
  --form $'control-before-digit=@"files/unportable/\x011.txt";type=text/plain'
