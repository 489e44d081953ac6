$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    Host: " books.example.com ",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
