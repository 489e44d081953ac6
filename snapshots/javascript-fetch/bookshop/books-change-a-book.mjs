const response = await fetch("https://api.example.com/v1/books/b-1041", {
  method: "PATCH",
  headers: {
    "Content-Type": "application/merge-patch+json",
    "If-Match": '"7"',
    Authorization: "Bearer {{token}}",
  },
  body: `{
  "price": { "amount": 16.00, "currency": "EUR" },
  "inStock": false
}`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
