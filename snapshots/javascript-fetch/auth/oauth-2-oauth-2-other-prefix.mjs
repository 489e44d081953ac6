const response = await fetch("https://api.example.com/me", {
  headers: {
    Authorization: "Token tok-1",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
