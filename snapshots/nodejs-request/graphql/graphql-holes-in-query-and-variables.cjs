const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/graphql",
  headers: {
    "Content-Type": "application/json",
  },
  body: '{"query":"query Get($id: ID!) { book(id: $id, lang: \\"{{lang}}\\") { title } }","variables":{"id": "{{bookId}}", "n": {{count}}}}',
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
