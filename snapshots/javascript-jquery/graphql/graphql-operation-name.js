$.ajax({
  url: "https://api.example.com/graphql",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    query: "query A { books { id } }\nquery B { authors { id } }",
    operationName: "B",
    variables: {},
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
