const files = $("input[type=file]").prop("files");
const form = new FormData();
form.append("file", files[0], "");

$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
