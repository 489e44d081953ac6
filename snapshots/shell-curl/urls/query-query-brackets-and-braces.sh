curl --location --globoff --fail-with-body 'https://api.example.com/things?list[]=1&list[]=2&map[key]=3&set={a|b}&caret=^\`'
