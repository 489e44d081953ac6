$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "x-tag": "second",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
