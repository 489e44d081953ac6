const response = await fetch("https://api.example.com/graphql", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: '{"query":"query Get($id: ID!) { book(id: $id, lang: \\"{{lang}}\\") { title } }","variables":{"id": "{{bookId}}", "n": {{count}}}}',
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
