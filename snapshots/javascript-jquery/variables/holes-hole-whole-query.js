$.ajax({
  url: "https://api.example.com/things?{{query}}",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
