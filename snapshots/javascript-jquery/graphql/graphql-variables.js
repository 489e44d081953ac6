$.ajax({
  url: "https://api.example.com/graphql",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    query: `query Get($id: ID!, $n: Int = 10) {
  book(id: $id) {
    title
    reviews(first: $n) { text }
  }
}`,
    variables: {
      id: "b-1041",
      n: 3,
    },
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
