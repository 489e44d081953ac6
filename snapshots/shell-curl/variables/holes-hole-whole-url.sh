curl --location --globoff --fail-with-body '{{endpoint}}'
