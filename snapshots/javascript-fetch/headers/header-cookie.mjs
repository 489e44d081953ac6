const response = await fetch("https://api.example.com/headers", {
  headers: {
    Cookie: 'session=abc123; theme="dark"; empty=',
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
