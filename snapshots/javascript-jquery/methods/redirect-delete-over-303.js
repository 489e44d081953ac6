$.ajax({
  url: "https://api.example.com/things",
  method: "DELETE",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
