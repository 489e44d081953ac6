const response = await fetch("https://api.example.com/headers", {
  headers: {
    "x-lower": "1",
    "X-UPPER": "2",
    "x-mIxEd": "3",
    ETag: "4",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
