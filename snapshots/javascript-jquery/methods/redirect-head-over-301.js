$.ajax({
  url: "https://api.example.com/things",
  method: "HEAD",
})
  .done((data, status, xhr) => console.log(xhr.getAllResponseHeaders()))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
