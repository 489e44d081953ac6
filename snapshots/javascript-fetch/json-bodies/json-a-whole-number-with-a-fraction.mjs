const response = await fetch("https://api.example.com/prices", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: '{"amount": 20.0, "rate": 0.5}',
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
