$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Host: "files.example.org",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
