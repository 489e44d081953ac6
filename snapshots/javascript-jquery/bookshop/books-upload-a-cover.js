const files = $("input[type=file]").prop("files");
const form = new FormData();
form.append("cover", files[0], "cover.png");
form.append("caption", "Front cover, second edition");

$.ajax({
  url: "https://api.example.com/v1/books/b-1041/cover",
  method: "PUT",
  headers: {
    Authorization: "Bearer {{token}}",
  },
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
