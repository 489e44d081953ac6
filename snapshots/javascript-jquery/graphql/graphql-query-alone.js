$.ajax({
  url: "https://api.example.com/graphql",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    query: "{ books { title } }",
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
