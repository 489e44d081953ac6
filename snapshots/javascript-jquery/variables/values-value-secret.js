$.ajax({
  url: "https://api.example.com/things",
  headers: {
    Authorization: "Bearer {{api-secret}}",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
