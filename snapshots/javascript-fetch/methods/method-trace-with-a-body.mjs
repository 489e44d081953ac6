const response = await fetch("https://api.example.com/things/7", {
  method: "TRACE",
  headers: {
    "Content-Type": "application/xml",
  },
  body: "<x/>",
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
