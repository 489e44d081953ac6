$.ajax({
  url: "https://api.example.com/request-token",
  method: "POST",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
