const response = await fetch("https://api.example.com/things/7", {
  method: "LINK",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    to: 8,
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
