const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "text/plain",
  },
  body: `Dear {{name}},

your order {{order}} is "ready".
`,
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
