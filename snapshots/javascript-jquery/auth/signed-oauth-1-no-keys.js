$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization: "Custom own",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
