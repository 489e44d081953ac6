$.ajax({
  url: "https://api.example.com/graphql",
  method: "POST",
  contentType: "application/json",
  data: '{"query":"query Get($id: ID!) { book(id: $id) { title } }","variables":{"id": 12345678901234567890, "b": 1.0, "a": -0}}',
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
