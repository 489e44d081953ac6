$.ajax({
  url: "https://api.example.com/me",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
