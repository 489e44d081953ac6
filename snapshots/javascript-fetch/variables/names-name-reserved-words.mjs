const response = await fetch("https://api.example.com/things", {
  headers: {
    "X-A": "{{class}}",
    "X-B": "{{def}}",
    "X-C": "{{end}}",
    "X-D": "{{new}}",
    "X-E": "{{type}}",
    "X-F": "{{func}}",
    "X-G": "{{self}}",
    "X-H": "{{None}}",
    "X-I": "{{null}}",
    "X-J": "{{await}}",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
