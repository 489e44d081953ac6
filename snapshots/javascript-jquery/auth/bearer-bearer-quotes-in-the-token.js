$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization: "Bearer a\"b'c$d\\e",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
