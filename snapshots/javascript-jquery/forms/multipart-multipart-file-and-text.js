const files = $("input[type=file]").prop("files");
const form = new FormData();
form.append("caption", "Front");
form.append("cover", files[0], "cover.png");
form.append("alt", "A road");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
