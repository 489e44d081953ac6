const response = await fetch("https://api.example.com/me", {
  headers: {
    Authorization: "Bearer a\"b'c$d\\e",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
