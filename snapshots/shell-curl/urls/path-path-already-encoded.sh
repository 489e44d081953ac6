curl --location --fail-with-body 'https://api.example.com/a%20b/c%2Fd/%c3%a9'
