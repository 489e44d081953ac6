$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "X-Latin": "Grüße",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
