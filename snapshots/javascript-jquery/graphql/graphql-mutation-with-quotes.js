$.ajax({
  url: "https://api.example.com/graphql",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    query: String.raw`mutation {
  add(title: "Say \"hi\"", blurb: """
  two
  lines
  """) { id }
}`,
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
