const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/json",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    number: "42",
    float: "1.0",
    zero: "007",
    date: "2021-04-30",
    json: '{"a": 1}',
    at: "@file",
    colon: ":=1",
    empty: " ",
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
