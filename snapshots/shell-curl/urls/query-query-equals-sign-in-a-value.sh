curl --location --fail-with-body 'https://api.example.com/things?token=YQ==&expr=a=b'
