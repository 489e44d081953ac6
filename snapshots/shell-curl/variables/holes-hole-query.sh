curl --location --globoff --fail-with-body 'https://api.example.com/things?{{key}}=1&value={{value}}&part=a%20{{value}}%20%26%20b'
