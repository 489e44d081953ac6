$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization: "tok-1",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
