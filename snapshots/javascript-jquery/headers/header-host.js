$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    Host: "shop.example.org",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
