const response = await fetch("https://api.example.com/headers", {
  method: "POST",
  headers: {
    "Content-Type": 'application/json; charset=utf-8; profile="a b"',
  },
  body: JSON.stringify({
    a: 1,
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
