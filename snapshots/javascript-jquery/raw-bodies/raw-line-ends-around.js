$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  contentType: "text/plain",
  data: `

one


`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
