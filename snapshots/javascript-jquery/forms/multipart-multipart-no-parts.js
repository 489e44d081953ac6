$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
