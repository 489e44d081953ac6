$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    Connection: "close",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
