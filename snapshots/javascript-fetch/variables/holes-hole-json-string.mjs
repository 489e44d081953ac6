const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    alone: "{{value}}",
    middle: 'a {{value}} "b"',
    twice: "{{first}}{{second}}",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
