const response = await fetch("https://api.example.com/headers", {
  headers: {
    "X-Sent": "1",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
