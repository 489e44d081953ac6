const response = await fetch("https://api.example.com/json", {
  method: "POST",
  headers: {
    "Content-Type": "application/vnd.api+json; version=2",
  },
  body: JSON.stringify({
    data: {
      type: "books",
      id: "1",
    },
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
