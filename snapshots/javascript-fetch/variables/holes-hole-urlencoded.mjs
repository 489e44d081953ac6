const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: "{{key}}=1&value={{value}}&part=a%20{{value}}%20%26%20b",
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
