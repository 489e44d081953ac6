const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams({
    space: "a%20b",
    slash: "a%2Fb",
    plus: "a%2Bb",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
