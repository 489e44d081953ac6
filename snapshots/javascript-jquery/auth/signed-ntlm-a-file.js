const files = $("input[type=file]").prop("files");

$.ajax({
  url: "https://api.example.com/me/cover",
  method: "PUT",
  contentType: "image/png",
  processData: false,
  data: files[0],
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
