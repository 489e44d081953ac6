const response = await fetch("https://api.example.com/headers", {
  headers: {
    "X-First": "1",
    "X-Second": "a: b",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
