const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: {
    "Content-Type": "text/plain",
  },
  body: new URLSearchParams({
    a: "1",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
