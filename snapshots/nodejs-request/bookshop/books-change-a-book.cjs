const request = require("request");

const options = {
  method: "PATCH",
  url: "https://api.example.com/v1/books/b-1041",
  headers: {
    "Content-Type": "application/merge-patch+json",
    "If-Match": '"7"',
    Authorization: "Bearer {{token}}",
  },
  body: `{
  "price": { "amount": 16.00, "currency": "EUR" },
  "inStock": false
}`,
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
