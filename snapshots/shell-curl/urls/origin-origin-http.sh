curl --location --fail-with-body 'http://api.example.com/things'
