curl --location --fail-with-body 'https://api.example.com/things?tag=first&other=x&tag=second'
