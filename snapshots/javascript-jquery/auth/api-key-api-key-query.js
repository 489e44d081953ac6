$.ajax({
  url: "https://api.example.com/me?lang=en&api_key=k-123",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
