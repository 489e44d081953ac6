const url =
  "https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast";
const response = await fetch(url, {
  headers: {
    Accept: "application/json",
    Authorization: "Bearer {{token}}",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
