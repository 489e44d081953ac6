curl --location --fail-with-body 'https://api.example.com/a/b?c=1'
