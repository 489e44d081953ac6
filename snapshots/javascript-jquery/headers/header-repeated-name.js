$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "X-Tag": "first, second",
    "X-Other": "x",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
