const response = await fetch("https://api.example.com/headers", {
  headers: {
    "X-Colon": "a: b:c",
    "X-List": 'a, b;q=0.5, c="d, e"',
    "X-Url": "https://www.example.com/?a=b&c",
    "X-Hash": "# no comment // nor this",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
