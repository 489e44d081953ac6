curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'X-A: {{#if x}}' \
  --header 'X-B: {{/if}}' \
  --header 'X-C: {{> partial}}' \
  --header 'X-D: {{! note}}' \
  --header 'X-E: {{@root}}' \
  --header 'X-F: {{this}}' \
  --header 'X-G: {{else}}'
