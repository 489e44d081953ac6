const response = await fetch("https://api.example.com/things", {
  headers: [
    ["X-{{name}}", "1"],
    ["X-Value", "{{value}}"],
    ["X-Part", "a {{value}}, b"],
  ],
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
