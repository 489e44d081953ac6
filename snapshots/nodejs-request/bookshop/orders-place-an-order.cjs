const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/v1/orders",
  headers: {
    Accept: "application/json",
    "Content-Type": "application/json",
    Authorization: "Bearer {{token}}",
  },
  body: JSON.stringify({
    lines: [
      {
        bookId: "b-1041",
        count: 1,
      },
      {
        bookId: "b-0977",
        count: 2,
      },
    ],
    giftWrap: true,
    note: "{{note}}",
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
