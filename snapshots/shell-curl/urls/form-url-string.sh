curl --location --fail-with-body 'https://api.example.com/things/7?q=salt%20road&flag&q=%C3%A9'
