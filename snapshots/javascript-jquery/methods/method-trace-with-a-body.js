$.ajax({
  url: "https://api.example.com/things/7",
  method: "TRACE",
  contentType: "application/xml",
  data: "<x/>",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
