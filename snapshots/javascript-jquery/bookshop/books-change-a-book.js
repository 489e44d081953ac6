$.ajax({
  url: "https://api.example.com/v1/books/b-1041",
  method: "PATCH",
  headers: {
    "If-Match": '"7"',
    Authorization: "Bearer {{token}}",
  },
  contentType: "application/merge-patch+json",
  data: `{
  "price": { "amount": 16.00, "currency": "EUR" },
  "inStock": false
}`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
