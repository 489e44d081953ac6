$.ajax({
  url: "https://api.example.com/v1/books/b-1041",
  method: "DELETE",
  headers: {
    Authorization: "Bearer {{token}}",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
