const response = await fetch("https://api.example.com/me", {
  headers: {
    Authorization: "Basic xbzDs8WCdzpww6Tml6Xwn5iA",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
