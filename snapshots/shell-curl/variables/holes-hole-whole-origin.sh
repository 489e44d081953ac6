curl --location --globoff --fail-with-body '{{origin}}/things?a=1'
