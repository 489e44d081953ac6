$.ajax({
  url: "https://api.example.com/me",
  headers: {
    "X-Api-Key": "k-123",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
