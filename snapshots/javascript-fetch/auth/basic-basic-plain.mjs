const response = await fetch("https://api.example.com/me", {
  headers: {
    Authorization: `Basic ${btoa("ines:open-sesame")}`,
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
