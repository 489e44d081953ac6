const response = await fetch("https://api.example.com/headers", {
  headers: {
    Connection: "close",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
