const response = await fetch("https://api.example.com/json", {
  method: "POST",
  headers: {
    "Content-Type": "text/plain",
  },
  body: '{"a": 1}',
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
