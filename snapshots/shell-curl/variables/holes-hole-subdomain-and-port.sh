curl --location --globoff --fail-with-body 'https://{{tenant}}.example.com:{{port}}/things'
