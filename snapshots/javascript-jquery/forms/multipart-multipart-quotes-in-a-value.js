const form = new FormData();
form.append("blanks", "  x \t");
form.append("double", 'say "hi"');
form.append("single", "it's");
form.append("backslash", "a\\b");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
