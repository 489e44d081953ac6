const response = await fetch("https://api.example.com/things/7", {
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
