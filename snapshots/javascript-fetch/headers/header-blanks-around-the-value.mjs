const response = await fetch("https://api.example.com/headers", {
  headers: {
    "X-Blank": "  x  ",
    "X-Inner": "a  b\tc",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
