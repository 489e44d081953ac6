const response = await fetch("https://api.example.com/things/7", {
  method: "PURGE",
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
