const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/raw",
  headers: {
    "Content-Type": "text/plain",
  },
  body: "a\u0000b\u00001",
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
