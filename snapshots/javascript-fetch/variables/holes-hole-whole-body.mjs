const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: "{{body}}",
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
