const response = await fetch("https://api.example.com/me", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    title: "Salt",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
