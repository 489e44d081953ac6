curl --location --fail-with-body 'https://api.example.com/a%7Eb//c%2fd/%41'
