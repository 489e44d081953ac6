$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    count: 42,
    on: true,
    text: "42",
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
