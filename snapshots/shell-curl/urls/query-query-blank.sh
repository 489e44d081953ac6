curl --location --fail-with-body 'https://api.example.com/things?q=salt%20road&a%20b=1'
