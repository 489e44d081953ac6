$.ajax({
  url: "https://api.example.com/things/7",
  method: "DELETE",
  contentType: "application/json",
  data: JSON.stringify({
    reason: "sold out",
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
