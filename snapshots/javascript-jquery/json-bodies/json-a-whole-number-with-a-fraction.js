$.ajax({
  url: "https://api.example.com/prices",
  method: "POST",
  contentType: "application/json",
  data: '{"amount": 20.0, "rate": 0.5}',
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
