const response = await fetch("https://api.example.com/headers", {
  headers: [
    ["X-Tag", "first"],
    ["X-Tag", "second"],
    ["X-Other", "x"],
  ],
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
