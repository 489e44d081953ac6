$.ajax({
  url: "https://api.example.com/headers",
  method: "POST",
  contentType: 'application/json; charset=utf-8; profile="a b"',
  data: JSON.stringify({
    a: 1,
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
