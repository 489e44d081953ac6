const response = await fetch("https://api.example.com/things", {
  headers: {
    "X-A": "{{url}}",
    "X-B": "{{response}}",
    "X-C": "{{request}}",
    "X-D": "{{body}}",
    "X-E": "{{headers}}",
    "X-F": "{{http}}",
    "X-G": "{{client}}",
    "X-H": "{{err}}",
    "X-I": "{{os}}",
    "X-J": "{{PATH}}",
    "X-K": "{{json}}",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
