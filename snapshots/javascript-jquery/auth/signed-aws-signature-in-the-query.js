$.ajax({
  url: "https://api.example.com/me?lang=en",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
