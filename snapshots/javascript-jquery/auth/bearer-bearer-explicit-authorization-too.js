$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization: "Bearer from-auth",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
