const url =
  "https://api.example.com/v1/books?genre=travel&limit=20&sort=-published";
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
