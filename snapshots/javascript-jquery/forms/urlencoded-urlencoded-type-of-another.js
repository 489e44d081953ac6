$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "text/plain",
  data: {
    a: "1",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
