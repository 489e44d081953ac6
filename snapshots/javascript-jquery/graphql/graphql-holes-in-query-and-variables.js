$.ajax({
  url: "https://api.example.com/graphql",
  method: "POST",
  contentType: "application/json",
  data: '{"query":"query Get($id: ID!) { book(id: $id, lang: \\"{{lang}}\\") { title } }","variables":{"id": "{{bookId}}", "n": {{count}}}}',
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
