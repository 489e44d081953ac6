$.ajax({
  url: "https://api.example.com/v1/me",
  headers: {
    Authorization: "Bearer {{token}}",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
