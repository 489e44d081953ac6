const response = await fetch("https://api.example.com/headers", {
  headers: {
    "X-Next": "1",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
