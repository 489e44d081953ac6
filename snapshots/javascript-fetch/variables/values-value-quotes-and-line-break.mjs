const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    escaped: 'a "b"\n',
    part: {
      a: [1, 2],
    },
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
