const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/prices",
  headers: {
    "Content-Type": "application/json",
  },
  body: '{"amount": 20.0, "rate": 0.5}',
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
