$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization: "Token tok-1",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
