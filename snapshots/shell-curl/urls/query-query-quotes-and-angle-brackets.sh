curl --location --fail-with-body 'https://api.example.com/things?q=%22salt%22&r=it%27s&s=%3Cb%3E'
