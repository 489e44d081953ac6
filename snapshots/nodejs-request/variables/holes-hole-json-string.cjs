const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    alone: "{{value}}",
    middle: 'a {{value}} "b"',
    twice: "{{first}}{{second}}",
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
