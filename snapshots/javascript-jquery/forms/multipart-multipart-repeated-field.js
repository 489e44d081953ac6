const form = new FormData();
form.append("tag", "first");
form.append("other", "x");
form.append("tag", "second");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
