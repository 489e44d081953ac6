$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
