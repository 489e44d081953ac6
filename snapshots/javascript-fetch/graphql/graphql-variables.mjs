const response = await fetch("https://api.example.com/graphql", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
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
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
