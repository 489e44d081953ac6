const response = await fetch("https://api.example.com/things", {
  method: "HEAD",
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(Object.fromEntries(response.headers));
