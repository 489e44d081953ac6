const response = await fetch("https://api.example.com/json", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    title: "The Salt Road",
    url: "https://api.example.com//path",
    glob: "/* no comment */",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
