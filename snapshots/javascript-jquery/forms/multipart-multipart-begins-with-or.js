const form = new FormData();
form.append("at", "@files/notes.txt");
form.append("less", "<files/notes.txt");
form.append("semicolon", "a;type=text/html");
form.append("equals", "=x");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
