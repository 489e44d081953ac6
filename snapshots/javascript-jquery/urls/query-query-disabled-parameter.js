$.ajax({
  url: "https://api.example.com/things?sent=1",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
