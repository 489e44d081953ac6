curl --location --globoff --fail-with-body 'https://api.example.com/a!$&'\''()*+,;=@~/b[1]%7B2%7D|^/%60%22%3Cc%3E'
