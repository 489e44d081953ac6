$.ajax({
  url: "https://api.example.com/things",
  headers: {
    Connection: "Upgrade",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
