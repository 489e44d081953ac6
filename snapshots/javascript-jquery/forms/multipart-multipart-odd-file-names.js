const files = $("input[type=file]").prop("files");
const form = new FormData();
form.append(
  "data",
  new Blob([files[0]], { type: "text/csv" }),
  "reading list (2).csv",
);
form.append("data", files[1], "it's the author's notes.txt");
form.append("data", files[2], "żółw 日本 😀.txt");
form.append("data", files[3], "empty.txt");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
