curl --location --fail-with-body 'https://api.example.com/things?next=https://www.example.com/a?b&time=10:30&to=a@example.com,b;c'
