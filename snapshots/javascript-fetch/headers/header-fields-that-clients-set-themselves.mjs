const response = await fetch("https://api.example.com/headers", {
  headers: {
    "User-Agent": "bookshop/1.0",
    Accept: "application/json",
    "Accept-Encoding": "identity",
    "Accept-Language": "cs, en;q=0.5",
    "Cache-Control": "no-cache",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
