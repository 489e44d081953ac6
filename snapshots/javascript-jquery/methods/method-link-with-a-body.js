$.ajax({
  url: "https://api.example.com/things/7",
  method: "LINK",
  contentType: "application/json",
  data: JSON.stringify({
    to: 8,
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
