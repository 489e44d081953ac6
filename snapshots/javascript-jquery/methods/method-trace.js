$.ajax({
  url: "https://api.example.com/things/7",
  method: "TRACE",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
