$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: "text/plain",
  data: `Dear {{name}},

your order {{order}} is "ready".
`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
