$.ajax({
  url: "https://api.example.com/things",
  headers: {
    "X-Twice": "second",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
