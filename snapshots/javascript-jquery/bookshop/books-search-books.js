$.ajax({
  url: "https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast",
  headers: {
    Accept: "application/json",
    Authorization: "Bearer {{token}}",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
