$.ajax({
  url: "https://api.example.com/things/7",
  method: "DELETE",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
