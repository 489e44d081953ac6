$.ajax({
  url: "https://api.example.com/things/a%20b/c?d",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
