curl --location --fail-with-body 'https://api.example.com/upload' \
  --form 'data=@"files/reading list (2).csv";type=text/csv' \
  --form 'data=@"files/it'\''s the author'\''s notes.txt";type=text/plain' \
  --form 'data=@"files/żółw 日本 😀.txt";type=text/plain' \
  --form 'data=@"files/empty.txt";type=text/plain'
