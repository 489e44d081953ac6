const response = await fetch("https://api.example.com/things", {
  headers: {
    "X-A": "{{#if x}}",
    "X-B": "{{/if}}",
    "X-C": "{{> partial}}",
    "X-D": "{{! note}}",
    "X-E": "{{@root}}",
    "X-F": "{{this}}",
    "X-G": "{{else}}",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
