const files = $("input[type=file]").prop("files");
const form = new FormData();
form.append("files", files[0], "cover.png");
form.append("files", files[1], "notes.txt");
form.append("files", files[2], "all-bytes.bin");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
