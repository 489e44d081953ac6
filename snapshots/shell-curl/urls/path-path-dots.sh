curl --location --path-as-is --fail-with-body 'https://api.example.com/a/./b/../c/..d/e.json'
