const response = await fetch("https://api.example.com/raw", {
  method: "POST",
  headers: {
    "X-Next": "1",
  },
  body: new Blob(['{"a": 1}']),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
