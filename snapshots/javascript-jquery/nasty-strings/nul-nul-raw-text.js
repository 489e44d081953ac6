$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  contentType: "text/plain",
  data: "a\u0000b\u00001",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
