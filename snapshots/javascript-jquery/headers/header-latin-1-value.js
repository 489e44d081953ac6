$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "X-Latin": "Füße à la café ½",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
