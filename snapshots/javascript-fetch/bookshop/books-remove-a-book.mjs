const response = await fetch("https://api.example.com/v1/books/b-1041", {
  method: "DELETE",
  headers: {
    Authorization: "Bearer {{token}}",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
