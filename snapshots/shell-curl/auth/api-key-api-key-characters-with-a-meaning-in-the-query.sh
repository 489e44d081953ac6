curl --location --fail-with-body 'https://api.example.com/me?api%20key=a%26b=c+d%20%C3%A9%20'
