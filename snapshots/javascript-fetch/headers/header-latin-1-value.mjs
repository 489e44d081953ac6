const response = await fetch("https://api.example.com/headers", {
  headers: {
    "X-Latin": "Füße à la café ½",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
