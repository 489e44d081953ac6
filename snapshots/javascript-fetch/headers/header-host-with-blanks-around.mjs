const response = await fetch("https://api.example.com/headers", {
  headers: {
    Host: " books.example.com ",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
