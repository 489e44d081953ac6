curl --location --globoff --fail-with-body 'http://[2001:db8::7]:8080/things'
