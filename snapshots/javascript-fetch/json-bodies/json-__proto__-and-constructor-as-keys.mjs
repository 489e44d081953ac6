const response = await fetch("https://api.example.com/json", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"x": 1}}, "hasOwnProperty": 1, "toString": "text"}',
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
