curl --location --globoff --fail-with-body 'https://{{host}}/things'
