const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/graphql",
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
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
