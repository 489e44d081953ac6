const files = $("input[type=file]").prop("files");
const form = new FormData();
form.append("data", "inline");
form.append("data", files[0], "notes.txt");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
