const response = await fetch("https://api.example.com/me", {
  headers: {
    "X-Api-Key": "k-123",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
