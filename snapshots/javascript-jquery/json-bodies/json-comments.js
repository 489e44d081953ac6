$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    title: "The Salt Road",
    url: "https://api.example.com//path",
    glob: "/* no comment */",
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
