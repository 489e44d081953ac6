curl --location --fail-with-body 'https://api.example.com/me' \
  --header 'Authorization: Bearer abc.def-ghi_jkl'
