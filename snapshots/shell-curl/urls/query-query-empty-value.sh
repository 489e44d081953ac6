curl --location --fail-with-body 'https://api.example.com/things?empty=&next=1'
