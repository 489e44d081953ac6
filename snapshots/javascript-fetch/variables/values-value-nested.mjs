const response = await fetch("https://api.example.com/things", {
  headers: {
    "X-Greeting": "Hello Ines Okafor!",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
