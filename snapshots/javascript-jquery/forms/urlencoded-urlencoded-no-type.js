$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: false,
  processData: false,
  data: new Blob(["a=1"]),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
