$.ajax({
  url: "https://api.example.com/v1/books/b-1041",
  headers: {
    Accept: "application/json",
    Authorization: "Bearer {{token}}",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
