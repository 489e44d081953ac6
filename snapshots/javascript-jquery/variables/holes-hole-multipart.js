const form = new FormData();
form.append("{{key}}", "1");
form.append("value", "{{value}}");
form.append("part", "a {{value}} & b");

$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
