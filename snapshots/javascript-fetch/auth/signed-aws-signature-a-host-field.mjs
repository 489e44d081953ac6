const response = await fetch("https://api.example.com/me", {
  headers: {
    Host: "files.example.org",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
